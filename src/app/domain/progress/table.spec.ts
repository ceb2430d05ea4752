import fc from 'fast-check';
import { fourWeekMedians } from './median';
import { axisOf } from './period';
import { aDimension, aProgress, aVersion, checkInsOf, someMonths } from './progress.builders';
import { seriesOf, shownAnswers } from './series';
import { dimensionTable, tableCsv, weeksTable } from './table';
import { triesTable } from './tries-table';

const today = '2026-11-25';
const texts = (table: ReturnType<typeof weeksTable>) =>
  table.rows.map(({ title, cells }) => [title, ...cells.map(({ text }) => text)]);

describe('The table behind a picture', () => {
  it('has the weeks of the picture, latest first, and what is below its axis', () => {
    const progress = aProgress({
      checkIns: checkInsOf([4, null, 6], { from: '2026-11-09' }),
      sessions: [
        { id: 'one', on: '2026-11-22' },
        { id: 'two', on: '2026-11-23' },
      ],
      practices: [{ id: 'three', title: 'Breath', on: '2026-11-10' }],
    });
    const table = weeksTable(seriesOf(progress), progress, axisOf('quarter', progress, today));
    expect(table.head).toEqual(['Week of', 'Seen', 'Sessions', 'Practices given']);
    expect(texts(table)).toEqual([
      ['2026-11-23', '6', '1', '–'],
      ['2026-11-16', '–', '1', '–'],
      ['2026-11-09', '4', '–', '1'],
    ]);
  });

  it('goes from the first mark on to the end of the picture, as that and its words do', () => {
    const progress = aProgress({
      checkIns: checkInsOf([4], { from: '2026-11-02' }),
      sessions: [
        { id: 'long ago', on: '2025-10-26' },
        { id: 'before', on: '2026-10-26' },
        { id: 'after', on: '2026-11-18' },
      ],
      practices: [{ id: 'later', title: 'Breath', on: '2026-11-24' }],
    });
    const all = seriesOf(progress);
    const axis = axisOf('quarter', progress, today);
    const [one] = all;
    if (!one) throw new Error('Seen is asked.');
    expect(texts(weeksTable(all, progress, axis))).toEqual([
      ['2026-11-23', '–', '–', '1'],
      ['2026-11-16', '–', '1', '–'],
      ['2026-11-09', '–', '–', '–'],
      ['2026-11-02', '4', '–', '–'],
      ['2026-10-26', '–', '1', '–'],
    ]);
    const medians = fourWeekMedians(one.answers);
    const large = dimensionTable(one, medians, { progress, axis });
    expect(large.head.slice(-2)).toEqual(['Sessions', 'Practices given']);
    expect(large.rows.map(({ cells }) => cells.map(({ text }) => text).join(' '))).toEqual([
      '– – – – 1',
      '– – – 1 –',
      '– – – – –',
      '4 – – – –',
      '– – – 1 –',
    ]);
  });

  it('has no other answers than the picture, and all of them', () => {
    const weeks = fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 40 });
    fc.assert(
      fc.property(weeks, (values) => {
        const progress = aProgress({ checkIns: checkInsOf(values, { from: '2026-03-02' }) });
        const axis = axisOf('year', progress, today);
        const all = seriesOf(progress);
        const drawn = shownAnswers(all[0]?.answers ?? [], axis).map(({ value }) => String(value));
        const written = texts(weeksTable(all, progress, axis)).map(([, value]) => value);
        expect(written.filter((value) => value !== '–').reverse()).toEqual(drawn);
      }),
    );
  });

  it('says of a dimension what was usual and where its middle was', () => {
    const progress = aProgress({ checkIns: checkInsOf([5, 4, 5, 4, 5, 9]) });
    const axis = axisOf('quarter', progress, today);
    const [one] = seriesOf(progress);
    if (!one) throw new Error('Seen is asked.');
    const { head, rows } = dimensionTable(one, fourWeekMedians(one.answers), { progress, axis });
    expect(head.slice(1, 4)).toEqual(['Seen', 'Usual until then', '4-week median']);
    expect(rows.find(({ day }) => day === '2026-10-12')?.cells.slice(0, 3)).toEqual([
      { text: '9', note: 'unusual' },
      { text: '2 to 7', note: null },
      { text: '5', note: null },
    ]);
  });

  it('says from which week on the check-in was worded differently', () => {
    const versions = [aVersion(), aVersion({ id: 'version-2', series: 'series-2' })];
    const checkIns = [
      ...checkInsOf([9], { from: '2026-11-02' }),
      ...checkInsOf([2, 3], { from: '2026-11-09', versionId: 'version-2' }),
    ];
    const progress = aProgress({ versions, checkIns });
    const all = seriesOf(progress);
    const axis = axisOf('quarter', progress, today);
    const [one] = all;
    if (!one) throw new Error('Seen is asked.');
    const tables = [weeksTable(all, progress, axis), dimensionTable(one, [], { progress, axis })];
    for (const { rows } of tables)
      expect(rows.flatMap(({ title, note }) => (note ? [[title, note]] : []))).toEqual([
        ['2026-11-09', 'worded differently before'],
      ]);
  });

  it('becomes a file, oldest first, whose figures are figures', () => {
    const progress = aProgress({ checkIns: checkInsOf([5, 4, 5, 4, 5, null, 9]) });
    const table = weeksTable(seriesOf(progress), progress, axisOf('quarter', progress, today));
    const lines = tableCsv(table).replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(lines.at(0)).toBe('"Week of",Seen,Sessions,"Practices given"');
    expect(lines.at(1)).toBe('2026-09-07,5,,');
    expect(lines.slice(6, 8)).toEqual(['2026-10-12,,,', '2026-10-19,9,,']);
    expect(lines.at(-1)).toBe('2026-11-23,,,');
  });

  it('becomes a file that runs no formula, whatever a question is called', () => {
    const dimensions = [aDimension('=HYPERLINK("//x")', { linkId: 'seen' })];
    const progress = aProgress({
      versions: [aVersion({ dimensions })],
      checkIns: checkInsOf([5]),
    });
    const table = weeksTable(seriesOf(progress), progress, axisOf('quarter', progress, today));
    expect(tableCsv(table)).toContain(`"'=HYPERLINK(""//x"")"`);
  });

  it('of tries has a row each, oldest first in a file', () => {
    const hug = { day: '2026-11-10', outcome: 'done' } as const;
    const table = triesTable(
      [
        { title: 'A long hug', logs: [hug] },
        { title: '=A walk', logs: [{ day: '2026-11-09', outcome: 'tried_stopped' }] },
      ],
      { done: 'Tried', tried_stopped: 'Tried, stopped' },
    );
    expect(table.rows.map(({ day }) => day)).toEqual(['2026-11-10', '2026-11-09']);
    const lines = tableCsv(table).replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(lines).toEqual([
      'Day,Practice,What',
      '2026-11-09,"\'=A walk","Tried, stopped"',
      '2026-11-10,"A long hug",Tried',
    ]);
  });

  it('of several months has a column a dimension', () => {
    const progress = someMonths(['Seen', 'Heard']);
    const table = weeksTable(seriesOf(progress), progress, axisOf('year', progress, today));
    expect(table.head.slice(1, 3)).toEqual(['Seen', 'Heard']);
    expect(table.rows.length).toBe(12);
  });
});
