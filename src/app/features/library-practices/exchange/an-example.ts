import type { LibraryText } from '../../../domain/library-practices/library-practice';

/** A file to begin with: one practice that uses every column. */
export const anExample: readonly LibraryText[] = [
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
    timers: [
      { step: 3, seconds: 600, label: 'Without a word' },
      { step: 4, seconds: 60, label: '' },
    ],
    pace: { in: 4, hold: 0, out: 6 },
    forCoach: 'Ask beforehand what silence meant in the family of each.',
    tier: 'open',
    cautions: [],
  },
];
