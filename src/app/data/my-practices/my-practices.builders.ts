import type { LogEntry, PracticeLog } from '../../domain/practices/practice-log';
import type { Practice } from '../../domain/practices/practice';
import type { TodaysPractice } from '../../domain/practices/todays-practice';

/** Test data: plain and whole, with what the spec is about laid over it. */
export const aPractice = (partial: Partial<Practice> = {}): Practice => ({
  id: '00000000-0000-4000-8000-0000000000d1',
  coachId: '00000000-0000-4000-8000-0000000000c1',
  clientId: '00000000-0000-4000-8000-0000000000b1',
  sessionId: null,
  libraryPracticeId: null,
  title: 'Mirror listening',
  category: 'communication',
  participants: 'partner',
  minutes: 10,
  cadence: { rule: 'FREQ=WEEKLY', times: 2 },
  steps: ['Agree who speaks first, on a small topic.', 'Speak for about a minute.', 'Swap.'],
  notice: 'What changes when you are not preparing a reply?',
  notWhen: 'Not for long-standing hurts until small topics go well.',
  timers: [],
  pace: null,
  tier: 'open',
  cautions: [],
  why: 'So that being heard comes before being right.',
  startsOn: null,
  endsOn: null,
  status: 'accepted',
  programmeRunId: null,
  position: null,
  opensAt: '2026-11-20T09:00:00Z',
  assignedAt: '2026-11-20T09:00:00Z',
  revision: 1,
  ...partial,
});

export const anEntry = (partial: Partial<LogEntry> = {}): LogEntry => ({
  day: '2026-11-25',
  outcome: 'done',
  before: null,
  after: null,
  reflection: '',
  win: '',
  visibility: 'coach',
  talkAbout: false,
  ...partial,
});

export const aLog = (partial: Partial<PracticeLog> = {}): PracticeLog => ({
  ...anEntry(),
  id: '00000000-0000-4000-8000-0000000000e1',
  requestId: '00000000-0000-4000-8000-0000000000f1',
  practiceId: aPractice().id,
  coachId: aPractice().coachId,
  clientId: aPractice().clientId,
  at: '2026-11-25T20:00:00Z',
  amendedAt: null,
  reply: null,
  repliedAt: null,
  coachReadAt: null,
  revision: 1,
  ...partial,
});

export const aTodaysPractice = (partial: Partial<TodaysPractice> = {}): TodaysPractice => ({
  id: aPractice().id,
  title: 'Mirror listening',
  participants: 'partner',
  minutes: 10,
  cadence: { rule: 'FREQ=WEEKLY', times: 2 },
  firstStep: 'Agree who speaks first, on a small topic.',
  notWhen: '',
  status: 'accepted',
  startsOn: null,
  endsOn: null,
  triedOn: [],
  ...partial,
});
