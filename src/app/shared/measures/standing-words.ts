import type { Standing } from '../../domain/measures/standing';
import { dayInWords } from '../../domain/calendar/day-words';

export interface StandingWords {
  /** A word or two, beside a name; empty where nothing was decided yet. */
  readonly tag: string;
  readonly tone: 'sage' | 'clay' | '';
  /** All of it, in a sentence. */
  readonly sentence: string;
}

/** Whether a measure may be shown, said plainly. */
export function standingWords(standing: Standing): StandingWords {
  switch (standing.kind) {
    case 'shown':
      return shownWords(standing);
    case 'expired':
      return {
        tag: 'Expired',
        tone: 'clay',
        sentence: `The record ran out on ${dayInWords(standing.on)}. Nobody is shown the questions until it is renewed. Scores stay readable.`,
      };
    case 'not_covered':
      return {
        tag: 'Not for paid work',
        tone: 'clay',
        sentence: 'The record does not cover paid work, so nobody is shown the questions.',
      };
    case 'missing':
      return {
        tag: '',
        tone: '',
        sentence:
          'You have not written down yet what allows you to use it, so nobody is shown the questions.',
      };
  }
}

function shownWords({ until, isOwn }: Extract<Standing, { kind: 'shown' }>): StandingWords {
  const ground = isOwn ? 'by your own record' : 'by the record of this installation';
  const tone = 'sage';
  return until === null
    ? { tag: 'May be shown', tone, sentence: `It may be shown, ${ground}, without end.` }
    : {
        tag: `Until ${dayInWords(until)}`,
        tone,
        sentence: `It may be shown until ${dayInWords(until)}, ${ground}.`,
      };
}
