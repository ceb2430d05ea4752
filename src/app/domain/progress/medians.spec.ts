import fc from 'fast-check';
import { fourWeekMedians, median } from './median';
import { aDimension, aProgress, aVersion, checkInsOf, someMonths } from './progress.builders';
import { firstAndLatest } from './first-and-latest';
import { firstAndLatestSentence } from './first-and-latest-sentence';
import { pairsTable } from './table';
import { seriesOf } from './series';
import { dayOf } from '../calendar/day';

describe('A median', () => {
  it('is the middle, or between the two in the middle', () => {
    expect(median([3, 9, 4])).toBe(4);
    expect(median([3, 9, 4, 5])).toBe(4.5);
    expect(median([])).toBeNull();
  });

  it('of four weeks needs three answers in them', () => {
    const checkIns = checkInsOf([2, 4, 6, 8, 10, null, null, 1]);
    const { answers = [] } = seriesOf(aProgress({ checkIns }))[0] ?? {};
    expect(fourWeekMedians(answers).map((point) => point.median)).toEqual([
      null,
      null,
      4,
      5,
      7,
      null,
    ]);
  });

  it('looks over no change of the question', () => {
    const versions = [aVersion(), aVersion({ id: 'version-2', series: 'series-2' })];
    const checkIns = [
      ...checkInsOf([2, 4]),
      ...checkInsOf([6, 8, 8], { from: '2026-09-21', versionId: 'version-2' }),
    ];
    const { answers = [] } = seriesOf(aProgress({ versions, checkIns }))[0] ?? {};
    expect(fourWeekMedians(answers).map((point) => point.median)).toEqual([
      null,
      null,
      null,
      null,
      8,
    ]);
  });

  it('lies between the least and the most', () => {
    const values = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 });
    fc.assert(
      fc.property(values, (all) => {
        const middle = median(all) ?? -1;
        expect(middle).toBeGreaterThanOrEqual(Math.min(...all));
        expect(middle).toBeLessThanOrEqual(Math.max(...all));
      }),
    );
  });
});

describe('The first four weeks against the latest four', () => {
  const labels = ['Seen', 'Heard', 'Trust'];

  it('are medians of what was answered then', () => {
    const compared = firstAndLatest(seriesOf(someMonths(labels)));
    expect([compared?.first, compared?.latest].map((weeks) => dayOf(weeks?.to ?? 0))).toEqual([
      '2026-09-28',
      '2026-11-23',
    ]);
    expect(compared?.pairs.map(({ dimension }) => dimension.label)).toEqual(labels);
  });

  it('are not drawn while they overlap', () => {
    expect(firstAndLatest(seriesOf(someMonths(labels, 7)))).toBeNull();
    expect(firstAndLatest(seriesOf(someMonths(labels, 8)))).not.toBeNull();
    expect(firstAndLatest([])).toBeNull();
  });

  it('are there for one dimension alone, and need three answers in both', () => {
    expect(firstAndLatest(seriesOf(someMonths(['Seen'])))?.pairs.length).toBe(1);
    const progress = someMonths(labels);
    const twice = progress.checkIns.filter((_checkIn, nr) => nr !== 1 && nr !== 2);
    expect(firstAndLatest(seriesOf({ ...progress, checkIns: twice }))).toBeNull();
  });

  it('have no dot of fewer than three answers, and say nothing of it', () => {
    const progress = someMonths(['Seen', 'Heard', 'Trust', 'Desire', 'Present']);
    const checkIns = progress.checkIns.map((checkIn, nr) => {
      const { desire, present, ...values } = checkIn.values;
      return {
        ...checkIn,
        values: {
          ...values,
          ...(nr !== 0 && nr !== 1 ? { desire } : {}),
          ...(nr === 0 || nr === 9 ? { present } : {}),
        },
      };
    });
    const compared = firstAndLatest(seriesOf({ ...progress, checkIns }));
    if (!compared) throw new Error('It is drawn.');
    expect(compared.pairs.map(({ dimension }) => dimension.label)).toEqual([...labels, 'Desire']);
    const desire = compared.pairs.at(-1);
    expect([desire?.first, typeof desire?.latest]).toEqual([null, 'number']);
    expect(firstAndLatestSentence(compared)).not.toContain('Desire');
    expect(pairsTable(compared).rows.at(-1)?.cells[0]?.text).toBe('–');
  });

  it('compare nothing that was asked differently', () => {
    const progress = someMonths(labels);
    const [version] = progress.versions;
    if (!version) throw new Error('There is one.');
    const versions = [version, { ...version, id: 'version-2', series: 'series-2' }];
    const checkIns = progress.checkIns.map((checkIn, nr) =>
      nr < 5 ? checkIn : { ...checkIn, versionId: 'version-2' },
    );
    expect(firstAndLatest(seriesOf({ ...progress, versions, checkIns }))).toBeNull();
  });

  it('are told without a judgement', () => {
    const weeks = { from: 0, to: 21 };
    const pair = (label: string, first: number, latest: number) => ({
      dimension: aDimension(label),
      first,
      latest,
    });
    const pairs = [pair('Seen', 4, 6), pair('Heard', 5, 4.5), pair('Trust', 7, 7)];
    expect(firstAndLatestSentence({ first: weeks, latest: weeks, pairs })).toBe(
      'In the latest four weeks higher: Seen (4, then 6). Lower: Heard (5, then 4.5). The same: Trust (7).',
    );
  });
});
