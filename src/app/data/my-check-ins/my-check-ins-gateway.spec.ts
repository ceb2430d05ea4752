import { TestBed } from '@angular/core/testing';
import { toAppError } from '../../core/errors/to-app-error';
import { someSettings } from '../../domain/check-ins/check-ins.builders';
import { dimensionsOf, nameOf } from '../../domain/check-ins/questions';
import { dayNumber, dayOf } from '../../domain/calendar/day';
import { mondayOf } from '../../domain/calendar/weeks';
import { AnswersGateway } from '../answers/answers-gateway';
import { aClientWith, type Cast, signsOut } from '../answers/testing/cast';
import { AssignmentsGateway } from '../assignments/assignments-gateway';
import { aDefinition } from '../assignments/assignments.builders';
import { CheckInPlansGateway } from '../check-ins/check-in-plans-gateway';
import { CheckInStandingsGateway } from './check-in-standings-gateway';
import { MyCheckInsGateway } from './my-check-ins-gateway';

const seen = {
  linkId: 'seen',
  state: 'answered',
  value: 6,
  visibility: 'coach',
  revision: 0,
} as const;

describe('A client and their check-ins, against the back end', () => {
  let cast: Cast;
  let gateway: MyCheckInsGateway;

  beforeEach(async () => {
    cast = await aClientWith(aDefinition());
    gateway = TestBed.inject(MyCheckInsGateway);
  });

  afterEach(signsOut);

  const standing = async () => (await TestBed.inject(CheckInStandingsGateway).list())[0];
  const answer = (id: string) => TestBed.inject(AnswersGateway).save(id, [seen]);
  const send = (id: string) => TestBed.inject(AssignmentsGateway).submit(id);

  it('has one due, of this week, before anything is answered', async () => {
    const now = await standing();
    expect(now).toEqual(
      jasmine.objectContaining({
        clientId: cast.clientId,
        status: 'none',
        everyWeeks: 1,
        isDue: true,
        settings: someSettings(),
        lastSentOn: null,
      }),
    );
    expect(now?.onDate).toBe(mondayOf(now?.today ?? ''));
  });

  it('opens one a week, and counts it as begun with its first answer', async () => {
    const id = await gateway.open(cast.clientId);
    expect(await gateway.open(cast.clientId)).toBe(id);
    expect((await standing())?.status).toBe('none');
    await answer(id);
    const now = await standing();
    expect([now?.status, now?.assignmentId]).toEqual(['in_progress', id]);
  });

  it('opens with what it asks and the week it is about, and is no form among the others', async () => {
    const id = await gateway.open(cast.clientId);
    const assignments = TestBed.inject(AssignmentsGateway);
    const form = await assignments.open(id);
    expect([form.kind, form.onDate]).toEqual(['check_in', (await standing())?.onDate ?? '']);
    expect(dimensionsOf(form.definition).map(nameOf)[0]).toBe('Seen');
    expect((await assignments.mine()).map((one) => one.kind)).toEqual(['intake']);
  });

  it('is due no more once it was sent', async () => {
    const id = await gateway.open(cast.clientId);
    await answer(id);
    await send(id);
    const now = await standing();
    expect([now?.status, now?.isDue, now?.lastSentOn]).toEqual(['sent', false, now?.onDate ?? '']);
  });

  it('lists what was begun or sent, and no week that was only looked at', async () => {
    const id = await gateway.open(cast.clientId);
    expect((await gateway.page(cast.clientId)).checkIns).toEqual([]);
    await answer(id);
    const begun = await gateway.page(cast.clientId);
    expect(begun.isLast).toBeTrue();
    expect(begun.checkIns[0]).toEqual(jasmine.objectContaining({ id, submittedAt: null }));
    await send(id);
    const [sent] = (await gateway.page(cast.clientId)).checkIns;
    expect(sent?.submittedAt).toEqual(jasmine.any(String));
    expect((await gateway.page(cast.clientId, sent?.onDate)).checkIns).toEqual([]);
  });

  it('gives back what was said before, once it was sent, with what was kept', async () => {
    const id = await gateway.open(cast.clientId);
    await TestBed.inject(AnswersGateway).save(id, [{ ...seen, visibility: 'only_me' }]);
    const { onDate } = await TestBed.inject(AssignmentsGateway).open(id);
    const nextMonday = dayOf(dayNumber(onDate ?? '') + 7);
    expect(await gateway.lastSentBefore(cast.clientId, nextMonday)).toBeNull();
    await send(id);
    const before = await gateway.lastSentBefore(cast.clientId, nextMonday);
    expect(before?.answers.map(({ linkId, value }) => [linkId, value])).toEqual([['seen', 6]]);
    expect(dimensionsOf(before?.definition ?? { sections: [] }).map(nameOf)[0]).toBe('Seen');
    expect(await gateway.lastSentBefore(cast.clientId, onDate ?? '')).toBeNull();
  });

  it('asks as the client says, and tells nobody', async () => {
    const settings = someSettings({ weekday: 7, isPaused: true, optedIn: ['desire'] });
    await gateway.saveSettings(cast.clientId, settings);
    const now = await standing();
    expect([now?.settings, now?.isDue]).toEqual([settings, false]);
    await gateway.saveSettings(cast.clientId, someSettings());
    expect((await standing())?.settings).toEqual(someSettings());
    expect(await cast.coachReads('check_in_settings?select=client_id')).toEqual([]);
  });

  it('knows what may be chosen to be asked', async () => {
    const plan = await TestBed.inject(CheckInPlansGateway).of(cast.clientId);
    const choices = dimensionsOf(plan.definition).filter(({ optIn }) => optIn);
    expect(choices.map(nameOf)).toEqual(['Desire']);
  });

  it('opens nothing of a record that is not one’s own', async () => {
    const stranger = crypto.randomUUID();
    expect(await gateway.open(stranger).catch(toAppError)).toEqual({ kind: 'not_found' });
    const saving = gateway.saveSettings(stranger, someSettings()).catch(toAppError);
    expect(await saving).toEqual({ kind: 'not_found' });
  });

  it('shows the coach nothing before it was sent', async () => {
    const id = await gateway.open(cast.clientId);
    await answer(id);
    expect(await cast.coachReads(`form_assignments?select=id&id=eq.${id}`)).toEqual([]);
    await send(id);
    expect(await cast.coachReads(`form_assignments?select=id&id=eq.${id}`)).toEqual([{ id }]);
  });
});
