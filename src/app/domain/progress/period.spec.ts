import { axisOf, periods } from './period';
import type { Progress } from './progress';
import { aProgress, checkInsOf } from './progress.builders';
import { dayOf } from '../calendar/day';

describe('A period', () => {
  const today = '2026-11-25';
  const shown = (period: (typeof periods)[number], from: string) => {
    const progress = aProgress({ checkIns: checkInsOf([4], { from }) });
    const { first, end } = axisOf(period, progress, today);
    return [dayOf(first), dayOf(end - 7), (end - first) / 7];
  };

  it('ends with this week', () => {
    expect(shown('quarter', '2025-01-06')).toEqual(['2026-09-07', '2026-11-23', 12]);
    expect(shown('year', '2025-01-06')).toEqual(['2025-12-01', '2026-11-23', 52]);
  });

  it('of everything leaves nothing out that is older than the first check-in', () => {
    const practices = [{ id: 'hug', title: 'A long hug', on: '2025-12-03' }];
    const begun = (progress: Partial<Progress>, since?: string) =>
      dayOf(axisOf('all', aProgress(progress), '2026-11-25', since).first);
    expect(begun({ practices })).toBe('2025-12-01');
    expect(begun({ practices, checkIns: checkInsOf([4], { from: '2026-03-02' }) })).toBe(
      '2026-03-02',
    );
    expect(begun({ practices }, '2025-10-01')).toBe('2025-09-29');
    expect(begun({}, '2026-11-20')).toBe('2026-09-07');
  });

  it('of everything begins with the first check-in, or twelve weeks ago', () => {
    expect(shown('all', '2024-12-30')).toEqual(['2024-12-30', '2026-11-23', 100]);
    expect(shown('all', '2026-11-16')).toEqual(['2026-09-07', '2026-11-23', 12]);
    const { first, end } = axisOf('all', aProgress(), today);
    expect((end - first) / 7).toBe(12);
  });
});
