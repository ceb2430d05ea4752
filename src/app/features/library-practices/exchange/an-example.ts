import type { PracticeText } from '../../../domain/library-practices/library-practice';

/** A file to begin with: one practice that uses every column. */
export const anExample: readonly PracticeText[] = [
  {
    title: 'Tea without words',
    category: 'presence',
    participants: 'partner',
    minutes: 15,
    cadence: { rule: 'FREQ=WEEKLY;BYDAY=WE,SU', times: 2 },
    steps: [
      'Make tea for two, and put the phones in another room.',
      'Sit where you can see each other.',
      'Drink it slowly, without a word.',
      'At the end, say one thing you noticed.',
    ],
    notice: 'When did the silence become easy?',
    notWhen: 'Not after an argument that is still open.',
    tier: 'open',
    cautions: [],
  },
];
