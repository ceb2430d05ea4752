import { cadenceWords } from '../../domain/library-practices/cadence-words';
import type {
  Category,
  Caution,
  Participants,
  PracticeText,
} from '../../domain/library-practices/library-practice';

export const categoryWords: Readonly<Record<Category, string>> = {
  communication: 'Communication',
  vulnerability: 'Vulnerability',
  'four-part': 'Four-part messages',
  touch: 'Touch',
  presence: 'Presence',
  breath: 'Breath',
  body: 'Body',
  repair: 'Repair',
  celebrate: 'Celebrating',
  stress: 'Stress',
  routine: 'Routine',
  patience: 'Patience',
};

export const participantsWords: Readonly<Record<Participants, string>> = {
  solo: 'Alone',
  partner: 'With a partner',
  either: 'Alone or with a partner',
};

/** As the intake's question names them. */
export const cautionWords: Readonly<Record<Caution, string>> = {
  breath: 'Breathing or heart condition',
  seiz: 'Seizures',
  preg: 'Pregnancy',
  surg: 'Recent surgery or pain',
  trauma: 'Memories to steer around',
};

export const minutesWords = (minutes: number): string =>
  minutes === 1 ? '1 minute' : `${minutes} minutes`;

/** "With a partner · 10 minutes · twice a week" */
export const practiceLine = (
  text: Pick<PracticeText, 'participants' | 'minutes' | 'cadence'>,
): string =>
  [
    participantsWords[text.participants],
    minutesWords(text.minutes),
    cadenceWords(text.cadence),
  ].join(' · ');
