import type {
  LibraryPractice,
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
  tier: 'open',
  cautions: [],
  ...rest,
});

export const aLibraryPractice = (rest: Partial<LibraryPractice> = {}): LibraryPractice => ({
  ...aPracticeText(),
  id: 'practice-1',
  isBuiltIn: false,
  ladder: null,
  rung: null,
  archivedAt: null,
  revision: 1,
  ...rest,
});
