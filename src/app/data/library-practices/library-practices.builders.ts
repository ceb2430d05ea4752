import type {
  LibraryPractice,
  LibraryText,
  PracticeText,
} from '../../domain/library-practices/library-practice';

export const aPracticeText = (rest: Partial<PracticeText> = {}): PracticeText => ({
  title: 'Mirror listening',
  category: 'communication',
  participants: 'partner',
  minutes: 10,
  cadence: { rule: 'FREQ=WEEKLY', times: 2 },
  steps: ['Speak for about a minute.', 'The listener repeats the gist.', 'Swap.'],
  notice: 'What changes when you are not preparing a reply?',
  notWhen: 'Not for long-standing hurts.',
  timers: [],
  pace: null,
  tier: 'open',
  cautions: [],
  ...rest,
});

export const aLibraryText = (rest: Partial<LibraryText> = {}): LibraryText => ({
  ...aPracticeText(),
  forCoach: 'Ask for three small subjects first.',
  ...rest,
});

export const aLibraryPractice = (rest: Partial<LibraryPractice> = {}): LibraryPractice => ({
  ...aLibraryText(),
  id: 'practice-1',
  isBuiltIn: false,
  ladder: null,
  rung: null,
  archivedAt: null,
  revision: 1,
  ...rest,
});
