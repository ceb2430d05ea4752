import fc from 'fast-check';
import { type Cadence, type Rule } from './cadence';
import { cadenceFrom, onEach } from './cadence-from';
import { cadenceWords } from './cadence-words';
import { aCadence } from '../practices/testing/arbitraries';

const words = (rule: Rule | null, times = 1) => cadenceWords({ rule, times });

describe('a cadence in words', () => {
  it('is said as people say it', () => {
    expect(words(null)).toBe('as needed');
    expect(words('FREQ=DAILY')).toBe('daily');
    expect(words('FREQ=DAILY', 3)).toBe('3 times a day');
    expect(words('FREQ=WEEKLY')).toBe('weekly');
    expect(words('FREQ=WEEKLY', 2)).toBe('twice a week');
    expect(words('FREQ=MONTHLY')).toBe('monthly');
    expect(words('FREQ=MONTHLY', 2)).toBe('twice a month');
  });

  it('names its days, with “and” for each of them and “or” for a choice among them', () => {
    expect(words('FREQ=WEEKLY;BYDAY=TU')).toBe('weekly on Tuesday');
    expect(words('FREQ=WEEKLY;BYDAY=MO,TH', 2)).toBe('weekly on Monday and Thursday');
    expect(words('FREQ=WEEKLY;BYDAY=MO,WE,FR', 3)).toBe('weekly on Monday, Wednesday and Friday');
    expect(words('FREQ=WEEKLY;BYDAY=SA,SU')).toBe('weekly on Saturday or Sunday');
    expect(words('FREQ=WEEKLY;BYDAY=MO,WE,FR', 2)).toBe(
      'twice a week on Monday, Wednesday or Friday',
    );
  });

  it('is understood again, whatever it is', () => {
    fc.assert(
      fc.property(aCadence, (cadence) => {
        expect(cadenceFrom(cadenceWords(cadence))).toEqual(cadence);
      }),
    );
  });
});

describe('a cadence that somebody wrote', () => {
  it('may be in other words, other letters, or a rule', () => {
    const same: readonly (readonly [string, Cadence])[] = [
      ['Daily', { rule: 'FREQ=DAILY', times: 1 }],
      [' three a  week ', { rule: 'FREQ=WEEKLY', times: 3 }],
      ['٣ times a week', { rule: 'FREQ=WEEKLY', times: 3 }],
      ['once per month', { rule: 'FREQ=MONTHLY', times: 1 }],
      ['weekly on mon, Thu', onEach(['MO', 'TH'])],
      ['FREQ=WEEKLY', { rule: 'FREQ=WEEKLY', times: 1 }],
      ['RRULE:FREQ=WEEKLY;BYDAY=TH,MO', onEach(['MO', 'TH'])],
      ['weekly on Mo, Tu, We, Th, Fr, Sa and Su', { rule: 'FREQ=DAILY', times: 1 }],
    ];
    for (const [text, cadence] of same)
      expect(cadenceFrom(text)).withContext(text).toEqual(cadence);
  });

  it('is not guessed at', () => {
    for (const text of [
      '',
      'sometimes',
      'constructor',
      'week',
      '7 times a week',
      '0 times a week',
      '0x2 times a week',
      '2e0 times a week',
      'daily on Monday',
      'monthly on Monday',
      'weekly on Moonday',
      'weekly on ',
      'twice a year',
      'FREQ=YEARLY',
      'FREQ=WEEKLY;INTERVAL=2',
      'FREQ=WEEKLY;BYDAY=1MO',
      'FREQ=DAILY;BYDAY=MO',
    ]) {
      expect(cadenceFrom(text)).withContext(text).toBeNull();
    }
  });
});
