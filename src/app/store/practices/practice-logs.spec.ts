import { Actions } from '@ngrx/effects';
import { firstValueFrom, lastValueFrom, of } from 'rxjs';
import { AppFailure } from '../../core/errors/app-error';
import type { PracticeLogsGateway } from '../../data/practices/practice-logs-gateway';
import { FakePracticeLogsGateway } from '../../data/practices/practice-logs-gateway.fake';
import { aNamedLog } from '../../data/practices/practices.builders';
import { read$, reply$ } from './practice-logs.effects';
import { initialPracticeLogs, practiceLogsFeature } from './practice-logs.feature';
import {
  FollowingPageActions,
  PracticeLogsApiActions,
  PracticeViewActions,
  RecordPracticesActions,
} from './practices.actions';
import { initialReflections, reflectionsFeature } from './reflections.feature';

const at = '2026-11-24T09:00:00Z';
const log = aNamedLog();
const opened = RecordPracticesActions.opened({ clientId: 'client-1', from: '2026-09-07' });
const found = PracticeLogsApiActions.found({ clientId: 'client-1', practiceId: null, logs: [log] });
const offline = { kind: 'offline' } as const;

describe('the logs of a record in the store', () => {
  const { reducer } = practiceLogsFeature;
  const after = (...actions: Parameters<typeof reducer>[1][]) =>
    actions.reduce(reducer, initialPracticeLogs);
  const shown = (practiceLogs: typeof initialPracticeLogs) =>
    practiceLogsFeature.selectByPractice({ practiceLogs }).get('practice-1');

  it('stand by practice, newest first, with what was fetched further back', () => {
    const older = aNamedLog({ id: 'log-0', at: '2026-08-01T10:00:00Z' });
    const whole = { clientId: 'client-1', practiceId: 'practice-1', logs: [older, log] };
    const state = after(opened, found, PracticeLogsApiActions.found(whole));
    expect(shown(state)?.map(({ id }) => id)).toEqual(['log-1', 'log-0']);
    expect(state.whole).toEqual(['practice-1']);
  });

  it('are dropped where they come for a client who is not open any more', () => {
    const other = RecordPracticesActions.opened({ clientId: 'yuki', from: '2026-09-07' });
    expect(shown(after(opened, other, found))).toBeUndefined();
  });

  it('are read as soon as it is said, and unread again when that fails', () => {
    const reading = after(opened, found, PracticeViewActions.readChosen({ log, at }));
    expect(shown(reading)?.[0]?.coachReadAt).toBe(at);
    const failed = reducer(
      reading,
      PracticeLogsApiActions.readFailed({ log, error: offline, current: null }),
    );
    expect(shown(failed)?.[0]?.coachReadAt).toBeNull();
  });

  it('show what the client has changed meanwhile, unread', () => {
    const current = { ...log, reflection: 'On second thoughts.', revision: 7 };
    const error = { kind: 'conflict' } as const;
    const failed = PracticeLogsApiActions.readFailed({ log, error, current });
    const reading = after(opened, found, PracticeViewActions.readChosen({ log, at }));
    expect(shown(reducer(reading, failed))).toEqual([current]);
  });

  it('show the answer that somebody else gave meanwhile', () => {
    const current = { ...log, reply: 'From the tablet.' };
    const error = { kind: 'already_replied' } as const;
    const failed = PracticeLogsApiActions.replyFailed({ log, error, current });
    expect(shown(after(opened, found, failed))?.[0]?.reply).toBe('From the tablet.');
  });
});

describe('reflections to read in the store', () => {
  const { reducer } = reflectionsFeature;
  const listed = PracticeLogsApiActions.toReadListed({ page: { logs: [log], isLast: false } });
  const after = (...actions: Parameters<typeof reducer>[1][]) =>
    actions.reduce(reducer, initialReflections);

  it('stay where they are when they were read or answered', () => {
    const replied = PracticeLogsApiActions.replied({ log, reply: 'Thank you.', at });
    const [shown] = after(listed, replied).logs ?? [];
    expect([shown?.reply, shown?.coachReadAt]).toEqual(['Thank you.', at]);
  });

  it('know which reply is on its way, and why one was not sent', () => {
    const replying = after(listed, PracticeViewActions.replyChosen({ log, reply: 'Yes.', at }));
    expect(replying.replying).toEqual(['log-1']);
    const failed = PracticeLogsApiActions.replyFailed({ log, error: offline, current: null });
    expect(reducer(replying, failed)).toEqual(
      jasmine.objectContaining({ replying: [], refused: { 'log-1': offline } }),
    );
  });

  it('are turned by pages until the last', () => {
    const page = { logs: [log, aNamedLog({ id: 'log-2' })], isLast: true };
    const state = after(
      listed,
      FollowingPageActions.moreToReadWanted(),
      PracticeLogsApiActions.moreToReadListed({ page }),
    );
    expect(state.logs?.map(({ id }) => id)).toEqual(['log-1', 'log-2']);
    expect(reducer(state, FollowingPageActions.moreToReadWanted()).isLoadingMore).toBeFalse();
  });
});

describe('what happens to a log', () => {
  let fake: FakePracticeLogsGateway;
  const gateway = () => fake as unknown as PracticeLogsGateway;

  beforeEach(() => {
    fake = new FakePracticeLogsGateway();
    fake.logs = [log];
  });

  it('is told when it was read', async () => {
    const chosen = new Actions(of(PracticeViewActions.readChosen({ log, at })));
    expect(await firstValueFrom(read$(chosen, gateway()))).toEqual(
      PracticeLogsApiActions.read({ log }),
    );
  });

  it('waits to be read again when that is undone', async () => {
    const chosen = new Actions(
      of(PracticeViewActions.readChosen({ log, at }), PracticeViewActions.unreadChosen({ log })),
    );
    expect(await lastValueFrom(read$(chosen, gateway()))).toEqual(
      PracticeLogsApiActions.unread({ log }),
    );
    expect(fake.logs[0]?.coachReadAt).toBeNull();
  });

  it('brings the new words along where the client changed it meanwhile', async () => {
    const current = { ...log, reflection: 'On second thoughts.' };
    fake.logs = [current];
    fake.markRead = () => Promise.reject(new AppFailure({ kind: 'conflict' }));
    const chosen = new Actions(of(PracticeViewActions.readChosen({ log, at })));
    expect(await firstValueFrom(read$(chosen, gateway()))).toEqual(
      PracticeLogsApiActions.readFailed({ log, error: { kind: 'conflict' }, current }),
    );
  });

  const reply = () =>
    firstValueFrom(
      reply$(
        new Actions(of(PracticeViewActions.replyChosen({ log, reply: 'Yes.', at }))),
        gateway(),
      ),
    );

  it('is answered', async () => {
    expect(await reply()).toEqual(PracticeLogsApiActions.replied({ log, reply: 'Yes.', at }));
  });

  it('brings the other answer along where it had one', async () => {
    const current = { ...log, reply: 'From the tablet.' };
    fake.logs = [current];
    fake.reply = () => Promise.reject(new AppFailure({ kind: 'already_replied' }));
    const error = { kind: 'already_replied' } as const;
    expect(await reply()).toEqual(PracticeLogsApiActions.replyFailed({ log, error, current }));
  });

  it('says that the answer was not sent without a connection', async () => {
    fake.failsWith = 'offline';
    expect(await reply()).toEqual(
      PracticeLogsApiActions.replyFailed({ log, error: offline, current: null }),
    );
  });
});
