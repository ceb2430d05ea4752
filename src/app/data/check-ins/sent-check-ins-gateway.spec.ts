import { TestBed } from '@angular/core/testing';
import { ownDimension } from '../../domain/check-ins/plan';
import { dimensionsOf } from '../../domain/check-ins/questions';
import { isUnread, readCheckIn } from '../../domain/check-ins/sent-check-in';
import type { CheckInEntry } from '../../domain/timeline/timeline';
import { everything } from '../../domain/timeline/timeline-query';
import { ClientsGateway } from '../clients/clients-gateway';
import { someFields } from '../clients/clients.builders';
import { anyEmail, joinAs, outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { CoachTodayGateway } from '../coach-today/coach-today-gateway';
import { FormsGateway } from '../forms/forms-gateway';
import { InvitationsGateway } from '../invitations/invitations-gateway';
import { PrepareGateway } from '../prepare/prepare-gateway';
import { TimelineGateway } from '../timeline/timeline-gateway';
import { CheckInPlansGateway } from './check-in-plans-gateway';
import { SentCheckInsGateway } from './sent-check-ins-gateway';

type Does = Awaited<ReturnType<typeof joinAs>>;

describe('A coach and the check-ins of a client, against the back end', () => {
  let clientId: string;
  let does: Does;
  let gateway: SentCheckInsGateway;
  let plans: CheckInPlansGateway;

  beforeEach(async () => {
    await signInAsACoach();
    gateway = TestBed.inject(SentCheckInsGateway);
    plans = TestBed.inject(CheckInPlansGateway);
    const email = anyEmail();
    const fields = someFields({ email });
    clientId = (await TestBed.inject(ClientsGateway).add(crypto.randomUUID(), fields)).id;
    const { token } = await TestBed.inject(InvitationsGateway).invite(clientId);
    does = await joinAs(email, token);
  });

  afterEach(signOut);

  const say = (linkId: string, value: unknown, visibility = 'coach') => ({
    linkId,
    value,
    visibility,
    state: 'answered',
    revision: 0,
  });
  async function sends(...answers: readonly object[]): Promise<string> {
    const id = await does<string>('open_check_in', { p_client_id: clientId });
    await does('save_answers', { p_assignment_id: id, p_answers: answers });
    await does('submit_assignment', { p_assignment_id: id });
    return id;
  }

  it('reads what was sent, and nothing of what is kept', async () => {
    const id = await sends(say('seen', 7), say('heard', 2, 'only_me'), say('talk', true));
    const checkIn = await gateway.find(clientId, id);
    const { dimensions, asksToTalk } = readCheckIn(checkIn);
    const states = dimensions.map(({ item, state }) => [item.linkId, state]);
    expect(states).toContain(['seen', 'answered']);
    expect(states).toContain(['heard', 'unanswered']);
    expect(asksToTalk).toBeTrue();
    expect(JSON.stringify(checkIn)).not.toContain('only_me');
  });

  it('is to be read, and has been when it was marked', async () => {
    const id = await sends(say('seen', 7));
    expect(isUnread(await gateway.find(clientId, id))).toBeTrue();
    await gateway.markRead(id);
    expect(isUnread(await gateway.find(clientId, id))).toBeFalse();
  });

  it('finds none that was not sent, is another form’s, or another client’s', async () => {
    const open = await does<string>('open_check_in', { p_client_id: clientId });
    for (const id of [open, crypto.randomUUID(), 'no-id']) {
      expect(await outcomeOf(gateway.find(clientId, id))).toBe('not_found');
    }
    const id = await sends(say('seen', 7));
    expect(await outcomeOf(gateway.find(crypto.randomUUID(), id))).toBe('not_found');
  });

  it('stands on the timeline, on Today and before a session', async () => {
    const id = await sends(say('seen', 7), say('win', 'The seat.'), say('talk', true));
    const page = await TestBed.inject(TimelineGateway).page(clientId, everything, 'UTC');
    const entry = page.entries.find((one): one is CheckInEntry => one.kind === 'check_in');
    expect([entry?.id, entry?.values, entry?.win, entry?.topic]).toEqual([
      id,
      { seen: 7 },
      'The seat.',
      true,
    ]);
    expect(entry?.names['seen']).toBe('Seen');
    const waiting = await TestBed.inject(CoachTodayGateway).waiting();
    expect(waiting.map(({ kind, assignmentId }) => [kind, assignmentId])).toContain([
      'check_in_topic',
      id,
    ]);
    const prepared = await TestBed.inject(PrepareGateway).of(clientId);
    expect(prepared.checkIns.map(({ values, names }) => [values, names['seen']])).toEqual([
      [{ seen: 7 }, 'Seen'],
    ]);
    expect(prepared.liveTopics.map(({ assignmentId }) => assignmentId)).toEqual([id]);
  });

  it('begins with the plan that comes with Attune', async () => {
    const plan = await plans.of(clientId);
    expect([plan.isBuiltIn, plan.everyWeeks, plan.revision]).toEqual([true, 1, 0]);
    expect(plan.definition).toEqual(await plans.builtIn());
    expect(await outcomeOf(plans.of(crypto.randomUUID()))).toBe('not_found');
  });

  it('plans what is asked from the next check-in on, and goes back', async () => {
    const builtIn = await plans.builtIn();
    const [section] = builtIn.sections;
    const own = { ...ownDimension('12345678').item, label: 'Playful', text: 'We played.' };
    const definition = {
      ...builtIn,
      sections: section ? [{ ...section, items: [own, ...section.items.slice(1)] }] : [],
    };
    const change = {
      clientId,
      definition,
      everyWeeks: 2,
      meansTheSame: false,
      revision: 0,
    } as const;
    await plans.save(change);
    const plan = await plans.of(clientId);
    expect([plan.isBuiltIn, plan.everyWeeks]).toEqual([false, 2]);
    expect(dimensionsOf(plan.definition)[0]?.label).toBe('Playful');
    // It is this client's, and no form to be given to others.
    const forms = await TestBed.inject(FormsGateway).list();
    expect(forms.map(({ kind, isBuiltIn }) => [kind, isBuiltIn])).not.toContain([
      'check_in',
      false,
    ]);
    await plans.save({ ...change, definition: null, revision: plan.revision });
    expect((await plans.of(clientId)).isBuiltIn).toBeTrue();
  });

  it('writes over nobody’s plan', async () => {
    const definition = null;
    const change = { clientId, definition, meansTheSame: false, revision: 0 } as const;
    await plans.save({ ...change, everyWeeks: 2 });
    expect(await outcomeOf(plans.save({ ...change, everyWeeks: 4 }))).toBe('conflict');
    // The same again, as after a lost answer, is fine.
    expect(await outcomeOf(plans.save({ ...change, everyWeeks: 2 }))).toBe('fine');
  });

  it('says what is wrong with a plan', async () => {
    const change = { clientId, everyWeeks: 1, meansTheSame: false, revision: 0 } as const;
    const definition = { sections: [] };
    expect(await outcomeOf(plans.save({ ...change, definition }))).toBe('form_invalid');
  });
});
