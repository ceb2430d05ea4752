import fc from 'fast-check';
import { asNeeded, type Cadence, type Rule, weekdays } from '../../library-practices/cadence';
import { tidiedForLibrary } from '../../library-practices/library-check';
import {
  categories,
  cautions,
  type LibraryText,
  participants,
  tiers,
} from '../../library-practices/library-practice';

const someDays = fc.subarray([...weekdays], { minLength: 1, maxLength: 6 });

export const aRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom<Rule>('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY'),
  someDays.map((days): Rule => `FREQ=WEEKLY;BYDAY=${days.join(',')}`),
);

export const aCadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc.constant(asNeeded),
  fc.record({ rule: aRule, times: fc.integer({ min: 1, max: 6 }) }),
);

/** What trips up files: what parts cells and lines, what spreadsheets run, letters of every script. */
export const anyWords = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(
      fc
        .constantFrom(...['=', '+', '-', '@', "'", '"', ',', ';', '\t', '\r', '\n', ' '])
        .chain((mark) => fc.constantFrom(mark, mark + mark, `${mark}a`, '\uFEFF', 'é', '𝒜', 'ליה')),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const aText = fc
  .constantFrom('x', '=', "'", '"')
  .chain((first) => anyWords.map((words) => (words + first).replaceAll('\u0000', '')));

/** A practice as it may be kept: tidy, and within its limits. */
export const aPractice: fc.Arbitrary<LibraryText> = fc
  .record({
    title: aText,
    category: fc.constantFrom(...categories),
    participants: fc.constantFrom(...participants),
    minutes: fc.integer({ min: 1, max: 240 }),
    cadence: aCadence,
    steps: fc.array(aText, { minLength: 1, maxLength: 20 }),
    notice: fc.oneof(fc.constant(''), aText),
    notWhen: fc.oneof(fc.constant(''), aText),
    forCoach: fc.oneof(fc.constant(''), aText),
    timers: fc.array(
      fc.record({
        step: fc.constant(1),
        seconds: fc.integer({ min: 5, max: 7200 }),
        label: fc.oneof(fc.constant(''), aText),
      }),
      { maxLength: 3 },
    ),
    pace: fc.option(
      fc.record({
        in: fc.integer({ min: 2, max: 12 }),
        hold: fc.integer({ min: 0, max: 12 }),
        out: fc.integer({ min: 2, max: 12 }),
      }),
    ),
    tier: fc.constantFrom(...tiers),
    cautions: fc.subarray([...cautions]),
  })
  .map(tidiedForLibrary);
