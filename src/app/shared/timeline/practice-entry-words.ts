import type { PracticeStatus } from '../../domain/practices/practice';
import { statusWords } from '../../domain/practices/status-words';
import type { PracticeEntry, PracticeLogEntry } from '../../domain/timeline/timeline';
import { outcomeWords, uneaseWords } from '../practices/log-words';
import { timeOf } from '../../domain/calendar/moment-words';
import type { EntryWords, Reader } from './entry-reader';

const someTitle = 'A practice';

/** As the client reads how a practice stands. */
const ownStatusWords: Readonly<Record<PracticeStatus, string>> = {
  ...statusWords,
  proposed: 'Waits for your answer',
};

export const practiceWords = (
  { title, status, why, at }: PracticeEntry,
  { isCoach, timeZone }: Reader,
): EntryWords => ({
  icon: 'handshake',
  tone: 'plum',
  head: `${title}: given`,
  time: timeOf(at, timeZone),
  tag: {
    words: (isCoach ? statusWords : ownStatusWords)[status],
    tone: status === 'accepted' ? 'sage' : '',
  },
  text: why ?? '',
});

/** What was written of a try stands in the client's own words. */
export function practiceLogWords(entry: PracticeLogEntry, reader: Reader): EntryWords {
  const { title, outcome, at, reflection } = entry;
  const tone = outcome === 'done' ? 'sage' : '';
  return {
    icon: 'handshake',
    tone,
    head: title ?? someTitle,
    time: timeOf(at, reader.timeZone),
    tag: { words: outcomeWords[outcome], tone },
    text: reflection || entry.win,
    isOwnWords: true,
    lines: linesOf(entry, reader.isCoach),
  };
}

function linesOf(entry: PracticeLogEntry, isCoach: boolean): readonly string[] {
  const { reflection, win, talkAbout, visibility, reply, amendedAt } = entry;
  const unease = uneaseWords(entry);
  return [
    ...(reflection && win ? [`A small win: ${win}`] : []),
    ...(unease ? [`Unease ${unease}.`] : []),
    ...(talkAbout ? [isCoach ? 'Would like to talk about this.' : 'To talk about.'] : []),
    ...(amendedAt ? ['Amended.'] : []),
    ...(visibility === 'only_me' ? ['Only you see this.'] : []),
    ...(reply ? [isCoach ? `Your answer: ${reply}` : `Your coach: ${reply}`] : []),
  ];
}
