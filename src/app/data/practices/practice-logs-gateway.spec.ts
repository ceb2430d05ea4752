import { calendarDay } from '../../domain/calendar/zone';
import { plusDays } from '../../domain/calendar/day';
import { TestBed } from '@angular/core/testing';
import { outcomeOf, signInAsACoach, signOut } from '../clients/testing/a-coach';
import { CoachTodayGateway } from '../coach-today/coach-today-gateway';
import { aPracticeText } from '../library-practices/library-practices.builders';
import { LibraryPracticesGateway } from '../library-practices/library-practices-gateway';
import { PracticeLogsGateway } from './practice-logs-gateway';
import { PracticesGateway } from './practices-gateway';
import { type ActingClient, aClientWhoJoined } from './testing/a-client';

describe('PracticeLogsGateway, against the back end', () => {
  let gateway: PracticeLogsGateway;
  let client: ActingClient;
  let practiceId: string;

  beforeEach(async () => {
    await signInAsACoach();
    gateway = TestBed.inject(PracticeLogsGateway);
    client = await aClientWhoJoined();
    const [library] = await TestBed.inject(LibraryPracticesGateway).list();
    practiceId = await TestBed.inject(PracticesGateway).assign(crypto.randomUUID(), {
      clientId: client.clientId,
      libraryPracticeId: library?.id ?? '',
      sessionId: null,
      text: aPracticeText(),
      why: null,
      startsOn: null,
      endsOn: null,
      isConfirmed: false,
    });
    await client.answer(practiceId, 1, 'accept');
  });

  afterEach(signOut);

  const all = () => gateway.logsOf({ clientId: client.clientId, from: null, to: null });
  const dayBefore = (days: number) => plusDays(calendarDay(new Date(), 'UTC'), -days);

  it('reads what was written, and nothing that the client keeps', async () => {
    await client.log(practiceId, { reflection: 'We laughed.', before: 6, after: 2, win: 'A hug' });
    await client.log(practiceId, { reflection: 'Mine alone.', visibility: 'only_me' });
    const logs = await all();
    expect(logs).toEqual([
      jasmine.objectContaining({
        practiceId,
        outcome: 'done',
        reflection: 'We laughed.',
        before: 6,
        after: 2,
        win: 'A hug',
        reply: null,
        coachReadAt: null,
      }),
    ]);
  });

  it('reads a period, by the client’s own days, latest first', async () => {
    for (const days of [9, 2, 5]) await client.log(practiceId, { day: dayBefore(days) });
    const period = { practiceId, from: dayBefore(6), to: dayBefore(1) };
    expect((await gateway.logsOf(period)).map(({ day }) => day)).toEqual([
      dayBefore(2),
      dayBefore(5),
    ]);
  });

  it('lists what there is to read until it was read, under name and title', async () => {
    await client.log(practiceId);
    const { id } = await client.log(practiceId, { reflection: 'A word.' });
    const { logs } = await gateway.toRead(null);
    expect(logs.map((log) => [log.id, log.clientName, log.practiceTitle])).toEqual([
      [id, 'Yuki', 'Mirror listening'],
    ]);
    const waiting = await TestBed.inject(CoachTodayGateway).waiting();
    const reflections = waiting.filter(({ kind }) => kind === 'practice_log_to_read');
    expect(reflections.map(({ logId, practice }) => [logId, practice])).toEqual([
      [id, { id: practiceId, title: 'Mirror listening' }],
    ]);
    await gateway.markRead(await gateway.find(id));
    expect((await gateway.toRead(null)).logs).toEqual([]);
    expect((await gateway.find(id)).coachReadAt).not.toBeNull();
  });

  it('answers once: the same words again change nothing, others are refused', async () => {
    const { id } = await client.log(practiceId, { reflection: 'A word.' });
    const log = await gateway.find(id);
    await gateway.reply(log, '  Thank you.  ');
    expect(await outcomeOf(gateway.reply(log, 'Thank you.'))).toBe('fine');
    expect(await outcomeOf(gateway.reply(log, 'Something else.'))).toBe('already_replied');
    const { reply, coachReadAt } = await gateway.find(id);
    expect([reply, coachReadAt === null]).toEqual(['Thank you.', false]);
  });

  it('takes nothing as read or answered that was changed meanwhile', async () => {
    const { id } = await client.log(practiceId, { reflection: 'A word.' });
    const old = { ...(await gateway.find(id)), revision: -1 };
    expect(await outcomeOf(gateway.markRead(old))).toBe('conflict');
    expect(await outcomeOf(gateway.reply(old, 'Thank you.'))).toBe('conflict');
    const { reply, coachReadAt } = await gateway.find(id);
    expect([reply, coachReadAt]).toEqual([null, null]);
  });

  it('reaches nothing that is kept, or another coach’s', async () => {
    const kept = await client.log(practiceId, { visibility: 'only_me', reflection: 'Mine.' });
    const { id } = await client.log(practiceId, { reflection: 'A word.' });
    expect(await outcomeOf(gateway.find(kept.id))).toBe('not_found');
    const log = await gateway.find(id);
    expect(await outcomeOf(gateway.reply({ ...log, id: kept.id }, 'Hello'))).toBe('not_found');
    await signInAsACoach();
    expect(await all()).toEqual([]);
    expect(await outcomeOf(gateway.find(id))).toBe('not_found');
    expect(await outcomeOf(gateway.markRead(log))).toBe('not_found');
  });
});
