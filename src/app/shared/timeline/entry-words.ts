import { capital } from '../../domain/words/capital';
import type { ClientStatus } from '../../domain/clients/client';
import { isOver } from '../../domain/sessions/session';
import { kindWords, whereWords } from '../../domain/sessions/session-words';
import type {
  Entry,
  IntakeEntry,
  NoteEntry,
  SessionEntry,
  SharedNoteEntry,
  StatusEntry,
} from '../../domain/timeline/timeline';
import { inSentence } from '../../domain/calendar/in-sentence';
import { relativeDay, timeOf } from '../../domain/calendar/moment-words';
import { checkInWords, measureWords } from './check-in-entry-words';
import type { EntryWords, Reader } from './entry-reader';
import { practiceLogWords, practiceWords } from './practice-entry-words';

const noteHeads = { session: 'Session note', consultation: 'Consultation note', free: 'Note' };

const statusNames: Readonly<Record<ClientStatus, string>> = {
  lead: 'lead',
  active: 'active',
  paused: 'paused',
  completed: 'completed',
  archived: 'archived',
};

/** What an entry says of itself. */
export function wordsOf(entry: Entry, reader: Reader): EntryWords {
  switch (entry.kind) {
    case 'note':
      return note(entry, reader);
    case 'shared_note':
      return sharedNote(entry, reader);
    case 'session':
      return session(entry, reader);
    case 'status':
      return status(entry, reader);
    case 'practice':
      return practiceWords(entry, reader);
    case 'practice_log':
      return practiceLogWords(entry, reader);
    case 'check_in':
      return checkInWords(entry, reader);
    case 'measure':
      return measureWords(entry, reader);
    default:
      return intake(entry, reader);
  }
}

const note = (entry: NoteEntry, { timeZone }: Reader): EntryWords => ({
  icon: 'edit_note',
  tone: '',
  head: entry.title ?? noteHeads[entry.template],
  time: timeOf(entry.at, timeZone),
  tag: { words: 'Private to you', tone: '', icon: 'lock' },
  text: entry.excerpt || 'Nothing is written in it yet.',
});

const sharedNote = (entry: SharedNoteEntry, reader: Reader): EntryWords => ({
  icon: 'article',
  tone: 'plum',
  head: reader.isCoach ? 'Shared summary' : 'Summary',
  time: timeOf(entry.at, reader.timeZone),
  tag: readState(entry, reader),
  text: entry.excerpt,
});

function readState({ readAt, withdrawnAt }: SharedNoteEntry, { isCoach, timeZone }: Reader) {
  if (!isCoach) return readAt ? null : { words: 'New', tone: 'plum' as const };
  if (withdrawnAt) return { words: 'Taken back', tone: '' as const };
  if (!readAt) return { words: 'Not read yet', tone: '' as const };
  const day = inSentence(relativeDay(readAt, timeZone));
  return { words: `Read ${day}`, tone: 'sage' as const, icon: 'check' as const };
}

function session(entry: SessionEntry, { isCoach, timeZone, now }: Reader): EntryWords {
  const isToCome = entry.status === 'planned' && !isOver(entry, now);
  const times = `${timeOf(entry.at, timeZone)} to ${timeOf(entry.endsAt, timeZone)}`;
  const tags = {
    completed: null,
    cancelled: { words: 'Cancelled', tone: '' as const },
    planned: isToCome
      ? { words: 'Planned', tone: 'plum' as const }
      : isCoach
        ? { words: 'Did it take place?', tone: 'clay' as const }
        : null,
  };
  return {
    icon: entry.status === 'cancelled' ? 'event_busy' : isToCome ? 'event' : 'event_available',
    tone: isToCome ? 'plum' : '',
    head: kindWords[entry.sessionKind],
    time: times,
    tag: tags[entry.status],
    text: capital(whereWords(entry)),
  };
}

const intake = (entry: IntakeEntry, { timeZone }: Reader): EntryWords => ({
  icon: 'assignment',
  tone: 'plum',
  head: entry.kind === 'intake_sent' ? `${entry.title}: sent` : `${entry.title}: amended`,
  time: timeOf(entry.at, timeZone),
  tag: null,
  text: '',
});

const status = (entry: StatusEntry, { timeZone }: Reader): EntryWords => ({
  icon: 'flag',
  tone: '',
  head: entry.from === null ? 'Added to your clients' : `Now ${statusNames[entry.to]}`,
  time: timeOf(entry.at, timeZone),
  tag: null,
  text:
    entry.from === null
      ? `Status: ${statusNames[entry.to]}.`
      : `Before: ${statusNames[entry.from]}.`,
});
