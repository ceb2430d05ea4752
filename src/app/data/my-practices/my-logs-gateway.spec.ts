import { calendarDay } from '../../domain/calendar/zone';
import { plusDays } from '../../domain/calendar/day';
import { TestBed } from '@angular/core/testing';
import { sameEntry } from '../../domain/practices/log-entry';
import type { LogEntry } from '../../domain/practices/practice-log';
import { signsOut } from '../answers/testing/cast';
import { outcomeOf } from '../clients/testing/a-coach';
import { logPage, MyLogsGateway } from './my-logs-gateway';
import { anEntry } from './my-practices.builders';
import { MyPracticesGateway } from './my-practices-gateway';
import { aPair, type Pair } from './testing/a-client';

describe('MyLogsGateway, against the back end', () => {
  let gateway: MyLogsGateway;
  let pair: Pair;
  let practiceId: string;

  beforeEach(async () => {
    TestBed.configureTestingModule({});
    pair = await aPair();
    gateway = TestBed.inject(MyLogsGateway);
    practiceId = await pair.proposes();
    const practices = TestBed.inject(MyPracticesGateway);
    await practices.answer(await practices.find(practiceId), 'accept');
  });

  afterEach(signsOut);

  const daysAgo = (days: number) => plusDays(calendarDay(new Date(), 'UTC'), -days);
  const entry = (partial: Partial<LogEntry> = {}) => anEntry({ day: daysAgo(0), ...partial });
  const add = (partial: Partial<LogEntry> = {}, requestId: string = crypto.randomUUID()) =>
    gateway.add(requestId, practiceId, entry(partial));

  it('stores what was written, and finds it by the id of its request', async () => {
    const requestId = crypto.randomUUID();
    const said = entry({
      ...{ before: 3, after: 5, reflection: 'She waited. ', win: 'We laughed.', talkAbout: true },
    });
    const saved = await gateway.add(requestId, practiceId, said);
    const log = await gateway.find(requestId);
    expect(sameEntry(log, said)).toBeTrue();
    expect(log).toEqual(jasmine.objectContaining({ ...saved, requestId, practiceId, reply: null }));
  });

  it('gives what was written of all practices, the latest first, and nothing of tries without words', async () => {
    await add({ day: daysAgo(1), reflection: 'Earlier.', visibility: 'only_me' });
    await add({ reflection: 'She waited.' });
    await add();
    const found = await gateway.reflections(pair.clientId);
    expect(found.map(({ words, isOwn }) => [words, isOwn])).toEqual([
      ['She waited.', false],
      ['Earlier.', true],
    ]);
    expect(found[0]?.title).toBeTruthy();
    expect((await gateway.reflections(pair.clientId, found[0])).map(({ words }) => words)).toEqual([
      'Earlier.',
    ]);
  });

  it('thanks for an answer only where there is one', async () => {
    const saved = await add();
    expect(await outcomeOf(gateway.thank(saved, 'Thank you'))).toBe('not_found');
  });

  it('stores one, however often the same request is sent, and at whatever time', async () => {
    const requestId = crypto.randomUUID();
    const ids = await Promise.all([1, 2, 3, 4, 5].map(() => add({}, requestId)));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
    const later = await add({ win: 'Other words' }, requestId);
    expect(later.id).toBe(ids[0]?.id ?? '');
    expect((await gateway.list(practiceId)).map(({ win }) => win)).toEqual(['']);
  });

  it('changes a log from the version that was seen, and no other', async () => {
    const requestId = crypto.randomUUID();
    await add({}, requestId);
    const seen = await gateway.find(requestId);
    await gateway.change(seen, entry({ win: 'First.' }));
    expect(await outcomeOf(gateway.change(seen, entry({ win: 'Second.' })))).toBe('conflict');
    // A retry finds it changed already.
    expect(await outcomeOf(gateway.change(seen, entry({ win: 'First.' })))).toBe('fine');
    expect((await gateway.find(requestId)).win).toBe('First.');
  });

  it('takes today and fourteen days back', async () => {
    expect(await outcomeOf(add({ day: daysAgo(14) }))).toBe('fine');
    expect(await outcomeOf(add({ day: daysAgo(15) }))).toBe('day_out_of_range');
    expect(await outcomeOf(add({ day: daysAgo(-1) }))).toBe('day_out_of_range');
  });

  it('takes nothing that can’t be, and nothing on a practice that was taken back', async () => {
    expect(await outcomeOf(add({ after: 11 }))).toBe('log_invalid');
    expect(await outcomeOf(add({ win: 'a'.repeat(501) }))).toBe('log_invalid');
    const [row] = await pair.coachReads<{ revision: number }>(
      `practices?select=revision&id=eq.${practiceId}`,
    );
    const args = { p_practice_id: practiceId, p_revision: row?.revision };
    await pair.coachDoes('withdraw_practice', args);
    expect(await outcomeOf(add())).toBe('practice_ended');
  });

  it('shows the coach’s answer', async () => {
    const requestId = crypto.randomUUID();
    const { id, revision } = await add({ reflection: 'Hard to say.' }, requestId);
    const reply = { p_log_id: id, p_revision: revision, p_reply: 'Thank you for saying it.' };
    await pair.coachDoes('reply_to_log', reply);
    expect((await gateway.find(requestId)).reply).toBe('Thank you for saying it.');
  });

  it('deletes a log at the version that was seen', async () => {
    const requestId = crypto.randomUUID();
    await add({}, requestId);
    const seen = await gateway.find(requestId);
    await gateway.change(seen, entry({ win: 'Newer.' }));
    expect(await outcomeOf(gateway.remove(seen))).toBe('conflict');
    await gateway.remove(await gateway.find(requestId));
    expect(await outcomeOf(gateway.find(requestId))).toBe('not_found');
  });

  it('lists the latest first, and goes on where a page ended', async () => {
    for (let tries = 0; tries < logPage + 2; tries++) {
      await add({ day: daysAgo(tries % 10), win: String(tries) });
    }
    const first = await gateway.list(practiceId);
    const second = await gateway.list(practiceId, first.at(-1));
    expect([first.length, second.length]).toEqual([logPage, 2]);
    const all = [...first, ...second];
    expect(new Set(all.map(({ win }) => win)).size).toBe(logPage + 2);
    const times = all.map(({ at }) => Date.parse(at));
    expect(times).toEqual([...times].sort((one, other) => other - one));
  });
});
