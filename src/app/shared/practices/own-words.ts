import { cadenceWords } from '../../domain/library-practices/cadence-words';
import type { Participants } from '../../domain/library-practices/library-practice';
import type { Practice } from '../../domain/practices/practice';
import type { Outcome } from '../../domain/practices/practice-log';
import { minutesWords } from './practice-words';

const company: Readonly<Record<Participants, string>> = {
  solo: 'On your own',
  partner: 'With your partner',
  either: 'On your own or with your partner',
};

/** "With your partner, 10 minutes, twice a week" */
export const ownLine = (practice: Pick<Practice, 'participants' | 'minutes' | 'cadence'>): string =>
  [
    company[practice.participants],
    minutesWords(practice.minutes),
    cadenceWords(practice.cadence),
  ].join(', ');

/** What the one tap says that writes down a try. */
export const triedWords = (participants: Participants): string =>
  participants === 'partner' ? 'We tried it' : 'I tried it';

export const stoppedWords = 'Tried, and stopped';

export const outcomeWords = (outcome: Outcome, participants: Participants = 'solo'): string =>
  outcome === 'done' ? triedWords(participants) : stoppedWords;
