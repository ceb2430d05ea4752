import type {
  CheckInEntry,
  NoteEntry,
  PracticeEntry,
  PracticeLogEntry,
  SessionEntry,
} from './timeline';
import type { Preparation } from '../prepare/preparation';

/** Test data. */
export const aNoteEntry = (rest: Partial<NoteEntry> = {}): NoteEntry => ({
  kind: 'note',
  id: 'note-1',
  at: '2026-11-19T11:00:00Z',
  title: null,
  excerpt: 'They laughed about the hug.',
  template: 'session',
  isFinal: false,
  revision: 1,
  ...rest,
});

export const aSessionEntry = (rest: Partial<SessionEntry> = {}): SessionEntry => ({
  kind: 'session',
  id: 'session-1',
  at: '2026-11-19T10:00:00Z',
  sessionKind: 'session',
  status: 'completed',
  endsAt: '2026-11-19T11:00:00Z',
  place: null,
  videoLink: null,
  ...rest,
});

export const aPracticeEntry = (rest: Partial<PracticeEntry> = {}): PracticeEntry => ({
  kind: 'practice',
  id: 'practice-1',
  at: '2026-11-03T10:00:00Z',
  title: 'Twenty-second hug',
  status: 'accepted',
  participants: 'partner',
  why: null,
  ...rest,
});

export const aPracticeLogEntry = (rest: Partial<PracticeLogEntry> = {}): PracticeLogEntry => ({
  kind: 'practice_log',
  id: 'log-1',
  at: '2026-11-23T20:00:00Z',
  practiceId: 'practice-1',
  title: 'Twenty-second hug',
  outcome: 'done',
  before: null,
  after: null,
  reflection: 'The third breath is when my shoulders came down.',
  win: '',
  talkAbout: false,
  visibility: 'coach',
  reply: null,
  amendedAt: null,
  ...rest,
});

export const aCheckInEntry = (rest: Partial<CheckInEntry> = {}): CheckInEntry => ({
  kind: 'check_in',
  id: 'check-in-1',
  at: '2026-11-24T20:00:00Z',
  onDate: '2026-11-16',
  values: { seen: 7, heard: 0 },
  names: { seen: 'Seen', heard: 'Heard' },
  topic: false,
  win: '',
  ...rest,
});

export const aPreparation = (rest: Partial<Preparation> = {}): Preparation => ({
  clientId: 'client-1',
  lastSession: null,
  nextSession: null,
  lastNote: null,
  agreements: [],
  sharedAgreements: [],
  changes: [],
  unread: [],
  unreadByClient: [],
  topics: [],
  liveTopics: [],
  asksToSpeakAlone: false,
  keepInMind: null,
  practices: [],
  logTopics: [],
  checkIns: [],
  ...rest,
});
