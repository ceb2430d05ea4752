import { dayOf } from '../calendar/day';
import fc from 'fast-check';
import vectors from '../../../../supabase/tests/progress-vectors.json';
import { aProgress, aVersion } from '../progress/progress.builders';
import { seriesOf } from '../progress/series';
import { limitsOf, unusual, usualRange } from './unusual';

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 });

describe('What is unusual, by the examples shared with the database', () => {
  for (const { name, values, mean, movingRange, low, high, published } of vectors.limits) {
    it(`limits: ${name}`, () => {
      const limits = limitsOf(values);
      if (!limits) throw new Error('There are limits from five answers on.');
      const found = [limits.mean, limits.movingRange, limits.low, limits.high].map(rounded);
      expect(found).toEqual([mean, movingRange, low, high]);
      if (!published) return;
      for (const [nr, figure] of [
        published.mean,
        published.movingRange,
        published.low,
        published.high,
      ].entries())
        expect(Math.abs((found[nr] ?? 0) - figure)).toBeLessThan(published.tolerance);
    });
  }

  for (const { name, answers: given, expect: expected } of vectors.unusual) {
    it(`unusual: ${name}`, () => {
      const versions = [...new Set(given.map(({ series }) => series))].map((series) =>
        aVersion({ id: series, series }),
      );
      const checkIns = given.map(({ onDate, series, value }) => ({
        id: onDate,
        onDate,
        versionId: series,
        values: { seen: value },
      }));
      const last = seriesOf(aProgress({ versions, checkIns }))[0]?.answers.at(-1);
      const { usual } = last ?? {};
      const found = last?.unusual &&
        usual && { rule: last.unusual.rule, low: rounded(usual.low), high: rounded(usual.high) };
      expect<unknown>(found ?? null).toEqual(expected);
    });
  }
});

describe('What is unusual', () => {
  it('is never one of the first five answers', () => {
    fc.assert(fc.property(answers, (values) => expect(unusual(values.slice(0, 5))).toBeNull()));
  });

  it('is nothing where all answers are equal', () => {
    const counts = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), counts, (value, count) =>
        expect(unusual(Array<number>(count).fill(value))).toBeNull(),
      ),
    );
  });

  it('is the same seen from the other end of the scale', () => {
    fc.assert(
      fc.property(answers, (values) => {
        const one = unusual(values);
        const other = unusual(values.map((value) => 10 - value));
        expect(other?.rule).toEqual(one?.rule);
        if (one) expect(other?.side).not.toBe(one.side);
      }),
    );
  });

  it('is never within what is told to be usual, unless it is a run', () => {
    fc.assert(
      fc.property(answers, (values) => {
        const last = values.at(-1) ?? 0;
        const limits = limitsOf(values.slice(0, -1));
        if (!limits) return;
        const { from, to } = usualRange(limits);
        const isOutside = unusual(values)?.rule === 'outside';
        expect(isOutside).toBe(last < from || last > to);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not depend on what came after', () => {
    fc.assert(
      fc.property(answers, answers, (values, later) => {
        const all = [...values, ...later];
        const checkIns = all.map((value, nr) => ({
          id: String(nr),
          onDate: dayOf(nr * 7),
          versionId: 'version-1',
          values: { seen: value },
        }));
        const found = seriesOf(aProgress({ checkIns }))[0]?.answers[values.length - 1]?.unusual;
        expect(found ?? null).toEqual(unusual(values));
      }),
    );
  });
});
