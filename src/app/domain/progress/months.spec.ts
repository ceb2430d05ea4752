import fc from 'fast-check';
import { dayNumber, dayOf } from '../calendar/day';
import { hasMonths, middleOf, monthLines, monthsOfAnswers, monthTitle } from './months';
import { dimensionMonthsTable, monthsTable } from './months-table';
import { axisOf } from './period';
import { aProgress, aVersion, checkInsOf } from './progress.builders';
import type { Progress } from './progress';
import { seriesOf, shownAnswers } from './series';

const today = '2026-11-25';

/** Two versions of a check-in; the second asks something else from a week on. */
function reworded(before: readonly number[], from: string, after: readonly number[]): Progress {
  const versions = [aVersion(), aVersion({ id: 'version-2', series: 'series-2' })];
  const begin = dayOf(dayNumber(from) - before.length * 7);
  return aProgress({
    versions,
    checkIns: [
      ...checkInsOf(before, { from: begin }),
      ...checkInsOf(after, { from, versionId: 'version-2' }),
    ],
  });
}

function one(progress: Partial<Progress>) {
  const [series] = seriesOf(aProgress(progress));
  if (!series) throw new Error('Seen is asked.');
  return series;
}

const months = (progress: Partial<Progress>) => monthsOfAnswers(one(progress).answers);

describe('The months of answers', () => {
  it('have a median, and the least and the most', () => {
    const checkIns = checkInsOf([4, 8, 3, 5, null, 6], { from: '2026-09-07' });
    expect(
      months({ checkIns }).map(({ month, median, least, most, answers }) => [
        ...[month, median, least, most],
        answers.length,
      ]),
    ).toEqual([
      ['2026-09', 4, 3, 8, 3],
      ['2026-10', 5.5, 5, 6, 2],
    ]);
  });

  it('take a week that lies in two months to that of its Thursday', () => {
    const monthOf = (from: string) => months({ checkIns: checkInsOf([4], { from }) })[0]?.month;
    expect(monthOf('2026-09-28')).toBe('2026-10');
    expect(monthOf('2026-10-26')).toBe('2026-10');
    expect(monthOf('2026-11-30')).toBe('2026-12');
  });

  it('are two where the words changed within one', () => {
    const all = monthsOfAnswers(one(reworded([9, 9], '2026-10-12', [2, 4])).answers);
    expect(all.map((month) => [monthTitle(month), month.median])).toEqual([
      ['October 2026', 9],
      ['October 2026, from 12 October', 3],
    ]);
    expect(all.at(-1)?.isReworded).toBeTrue();
  });

  it('stand in their middle, in the part of it that is shown', () => {
    const [october] = months({ checkIns: checkInsOf([4], { from: '2026-10-12' }) });
    if (!october) throw new Error('There is one.');
    const wide = { first: dayNumber('2026-01-05'), end: dayNumber('2026-12-28') };
    expect(dayOf(Math.floor(middleOf(october, [october], wide)))).toBe('2026-10-16');
    const narrow = { first: dayNumber('2026-10-19'), end: dayNumber('2026-12-28') };
    expect(dayOf(Math.floor(middleOf(october, [october], narrow)))).toBe('2026-10-25');
  });

  it('are joined only where they follow each other and mean the same, from three on', () => {
    const gap = Array<null>(10).fill(null);
    const checkIns = checkInsOf([4, 5, 4, 5, 4, 5, ...gap, 6, 5, 6, 5], { from: '2026-06-01' });
    const lines = monthLines(months({ checkIns })).map((line) => line.map(({ month }) => month));
    expect(lines).toEqual([
      ['2026-06', '2026-07'],
      ['2026-09', '2026-10'],
    ]);
    expect(monthLines(months({ checkIns: checkIns.slice(0, 5) }))).toEqual([]);
  });

  it('lie where their answers lie, and lose none', () => {
    const weeks = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 70 });
    fc.assert(
      fc.property(weeks, (values) => {
        const checkIns = checkInsOf(values, { from: '2025-08-04' });
        const all = months({ checkIns });
        expect(all.flatMap(({ answers }) => answers).length).toBe(checkIns.length);
        for (const { median, least, most } of all) {
          expect(median).toBeGreaterThanOrEqual(least);
          expect(median).toBeLessThanOrEqual(most);
        }
        const xs = all.map((month) => middleOf(month, all, { first: 0, end: 30000 }));
        expect(xs).toEqual([...xs].sort((a, b) => a - b));
      }),
    );
  });
});

describe('Whether months say more than weeks', () => {
  const has = (weeks: number, differs: Partial<Progress> = {}) => {
    const values = Array<number>(weeks).fill(5);
    const from = dayOf(dayNumber('2026-11-23') - (weeks - 1) * 7);
    const progress = aProgress({ checkIns: checkInsOf(values, { from }), ...differs });
    return hasMonths(progress, axisOf('year', progress, today));
  };

  it('depends on how long there are answers, and how often they are asked for', () => {
    expect([has(25), has(26), has(52)]).toEqual([false, true, true]);
    expect([has(52, { everyWeeks: 2 }), has(52, { everyWeeks: 4 })]).toEqual([true, false]);
  });

  it('is not told by a check-in of which nothing is to be seen', () => {
    const kept = { id: 'kept', onDate: '2026-01-05', versionId: 'version-1', values: {} };
    const late = checkInsOf([5, 5], { from: '2026-11-16' });
    expect(has(0, { checkIns: [kept, ...late] })).toBe(has(0, { checkIns: late }));
  });
});

describe('The table of months', () => {
  const progress = aProgress({
    checkIns: checkInsOf([4, 8, null, 3, null, null, null, null, 6], { from: '2026-09-07' }),
    sessions: [
      { id: 'one', on: '2026-09-08' },
      { id: 'two', on: '2026-10-20' },
    ],
    practices: [{ id: 'hug', title: 'A long hug', on: '2026-11-24' }],
  });
  const axis = axisOf('quarter', progress, today);
  const tableOf = (all: Progress, on = today) =>
    monthsTable(seriesOf(all), { progress: all, axis: axisOf('year', all, on), today: on });
  const cells = (table: ReturnType<typeof monthsTable>) =>
    table.rows.map(({ title, cells: all }) => [title, ...all.map(({ text }) => text)].join(' | '));

  it('has every month from the first answer or mark on, also one without any', () => {
    const table = monthsTable(seriesOf(progress), { progress, axis, today });
    expect(table.head).toEqual(['Month', 'Seen', 'Sessions', 'Practices given']);
    expect(cells(table)).toEqual([
      'November 2026 | 6 | – | 1',
      'October 2026 | 3 | 1 | –',
      'September 2026 | 6 | 1 | –',
    ]);
    expect(table.rows.map(({ cells: [first] }) => first?.note)).toEqual([
      'one answer',
      'one answer',
      '4 to 8',
    ]);
  });

  it('of one dimension has the median, the least, the most and how many', () => {
    expect(cells(dimensionMonthsTable(one(progress), { progress, axis, today }))).toEqual([
      'November 2026 | 6 | 6 | 6 | 1 | – | 1',
      'October 2026 | 3 | 3 | 3 | 1 | 1 | –',
      'September 2026 | 6 | 4 | 8 | 2 | 1 | –',
    ]);
  });

  it('says where the check-in was worded differently before, within a month and between two', () => {
    const notes = (from: string) => {
      const changed = reworded([9, 9, 9], from, [2, 4, 3]);
      const { rows } = tableOf(changed);
      return rows.flatMap(({ title, note }) => (note ? [`${title}: ${note}`] : []));
    };
    expect(notes('2026-10-12')).toEqual([
      'October 2026, from 12 October: worded differently before',
    ]);
    expect(notes('2026-11-02')).toEqual(['November 2026: worded differently before']);
  });

  it('counts each session once, whatever the words of the month', () => {
    const changed = {
      ...reworded([9, 9], '2026-10-12', [2, 4]),
      sessions: ['2026-10-06', '2026-10-13', '2026-10-31'].map((on) => ({ id: on, on })),
    };
    const sessions = tableOf(changed).rows.map(({ cells: all }) =>
      Number(all[1]?.text.replace('–', '0')),
    );
    expect(sessions.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it('leaves out a month of which only the first week is shown and that has not begun', () => {
    const checkIns = checkInsOf([4, 5, 6], { from: '2026-11-09' });
    const months = tableOf(aProgress({ checkIns }), '2026-11-30').rows.map(({ title }) => title);
    expect(months).toEqual(['November 2026']);
  });

  it('has the medians that are drawn', () => {
    const shown = monthsOfAnswers(shownAnswers(one(progress).answers, axis));
    const { rows } = monthsTable(seriesOf(progress), { progress, axis, today });
    expect(rows.map(({ cells: [cell] }) => cell?.text).reverse()).toEqual(
      shown.map(({ median }) => String(median)),
    );
  });
});
