import { inSentence } from '../../domain/calendar/in-sentence';
import { dayInWords } from '../../domain/calendar/day-words';
import { relativeDay } from '../../domain/calendar/moment-words';
import { doneBy, keyOf } from '../../domain/coach-today/inbox';
import type { Waiting, WaitingKind } from '../../domain/coach-today/waiting';
import {
  type UnusualClient,
  unusualSentence,
} from '../../domain/unusual-check-ins/unusual-check-in';
import type { IconName } from '../../shared/ui/icon/icons';
import { toReadLine, underWayLine } from './waiting-words';

/** One line of the inbox: whose, what, in which words, and where it leads. */
export interface InboxLine {
  readonly key: string;
  readonly name: string;
  readonly what: string;
  /** The client's own; null where there are none. */
  readonly words: string | null;
  readonly day: string;
  readonly icon: IconName;
  readonly tone: 'plum' | 'clay' | '';
  readonly link: readonly string[];
  readonly query: Readonly<Record<string, string | number | null | undefined>>;
  /** What one press says of it; nothing where more than a press is asked for. */
  readonly done: 'Read' | 'Spoken about' | null;
  /** What is put off; nothing of what the check-ins themselves say. */
  readonly waiting: Waiting | null;
  readonly canInviteAgain: boolean;
}

type Looks = Pick<InboxLine, 'icon' | 'tone'>;

const looks: Readonly<Record<WaitingKind, Looks>> = {
  intake_to_read: { icon: 'article', tone: 'plum' },
  measure_to_read: { icon: 'article', tone: 'plum' },
  check_in_topic: { icon: 'forum', tone: 'clay' },
  topic_brought: { icon: 'forum', tone: 'clay' },
  practice_log_to_read: { icon: 'handshake', tone: 'plum' },
  practice_held: { icon: 'pause_circle', tone: 'clay' },
  in_progress: { icon: 'pending', tone: '' },
  not_started: { icon: 'pending', tone: '' },
  measure_in_progress: { icon: 'pending', tone: '' },
  measure_not_started: { icon: 'pending', tone: '' },
  invited: { icon: 'mail', tone: '' },
  win_shared: { icon: 'favorite', tone: 'plum' },
  quiet: { icon: 'schedule', tone: '' },
};

/** @param timeZone the coach's; the device's while it is not known */
export function lineOf(waiting: Waiting, timeZone: string | undefined): InboxLine {
  const { kind, clientName, at, expired } = waiting;
  const done = doneBy(waiting);
  const day = relativeDay(at, timeZone);
  return {
    key: keyOf(waiting),
    name: clientName,
    what: whatOf(waiting, inSentence(day)),
    words: waiting.words === '' ? null : waiting.words,
    day: hasDayInWords(kind) ? '' : day,
    ...looks[kind],
    ...(waiting.liveTopics > 0 ? looks.check_in_topic : {}),
    ...placeOf(waiting),
    done: done && (done === 'read' ? 'Read' : 'Spoken about'),
    waiting,
    canInviteAgain: kind === 'invited' && expired,
  };
}

const hasDayInWords = (kind: WaitingKind): boolean =>
  kind === 'invited' ||
  kind === 'quiet' ||
  kind.endsWith('in_progress') ||
  kind.endsWith('not_started');

/** @param day when it was, as it stands within a sentence */
function whatOf(waiting: Waiting, day: string): string {
  const { kind, formTitle, practice, expired, words } = waiting;
  switch (kind) {
    case 'intake_to_read':
      return `Intake. ${toReadLine(waiting)}`;
    case 'measure_to_read':
      return `${formTitle ?? 'Measure'}. ${toReadLine(waiting)}`;
    case 'check_in_topic':
      return 'Said in the check-in that they would like to talk';
    case 'topic_brought':
      return 'Brings to the session';
    case 'practice_log_to_read':
      return words ? `On ${practice?.title ?? ''}` : `A try of ${practice?.title ?? ''}`;
    case 'practice_held':
      return `${practice?.title ?? ''}: it opens when you say so`;
    case 'invited':
      return expired ? `Invited ${day}. The link ran out.` : `Invited ${day}`;
    case 'win_shared':
      return 'A small win';
    case 'quiet':
      return `Nothing heard since ${day}. A kind word may be welcome.`;
    default:
      return `${underWayLine(waiting)}. Given ${day}.`;
  }
}

function placeOf(waiting: Waiting): Pick<InboxLine, 'link' | 'query'> {
  const { kind, clientId, assignmentId, practice } = waiting;
  const of = (...parts: readonly string[]) => ['/coach/clients', clientId, ...parts];
  if (kind.startsWith('practice_'))
    return { link: of('practices'), query: { shown: practice?.id } };
  if (kind === 'check_in_topic') return { link: of('check-ins', assignmentId ?? ''), query: {} };
  if (kind === 'topic_brought') return { link: of('prepare'), query: {} };
  if (kind === 'measure_to_read') return { link: of('measures', assignmentId ?? ''), query: {} };
  if (kind.startsWith('measure_')) return { link: of('measures'), query: {} };
  if (kind === 'win_shared') return { link: of('progress'), query: {} };
  if (kind === 'invited' || kind === 'quiet') return { link: of(), query: {} };
  return { link: of('intake'), query: { shown: assignmentId } };
}

/** A check-in unlike the weeks before it: what is seen, and nothing made of it. */
export const unusualLine = ({ clientId, clientName, onDate, found }: UnusualClient): InboxLine => ({
  key: `unusual:${clientId}`,
  name: clientName,
  what: `${unusualSentence(found)} In the week of ${dayInWords(onDate)}.`,
  words: null,
  day: '',
  icon: 'show_chart',
  tone: '',
  link: ['/coach/clients', clientId, 'progress'],
  query: { dimension: found.length === 1 ? found[0]?.linkId : null },
  done: null,
  waiting: null,
  canInviteAgain: false,
});
