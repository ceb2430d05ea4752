import { dayNumber, dayOf } from '../../domain/calendar/day';
import { lineData, lineOptions, monthLabels } from './line-config';
import { aLineSpec } from './testing/line-spec';
import { plainMarker } from './markers';
import type { Palette } from './chart-theme';

const palette: Palette = { of: (token) => token, font: 'sans-serif' };
const labels = (first: string, weeks: number, most: number) => {
  const from = dayNumber(first);
  return [...monthLabels({ first: from, end: from + weeks * 7 }, most)].map(
    ([day, words]) => `${dayOf(day).slice(5)} ${words}`,
  );
};

describe('The months below a picture', () => {
  it('stand where they begin, the first where the picture does', () => {
    expect(labels('2026-09-07', 12, 4)).toEqual(['09-07 Sep', '10-01 Oct', '11-01 Nov']);
  });

  it('do not touch each other: one that just ends is not named', () => {
    expect(labels('2026-09-21', 12, 4)).toEqual(['10-01 Oct', '11-01 Nov', '12-01 Dec']);
  });

  it('are as many as there is room for', () => {
    expect(labels('2025-12-01', 52, 4).map((label) => label.slice(6))).toEqual([
      'Dec',
      'Mar',
      'Jun',
      'Sep',
    ]);
    expect(labels('2025-12-01', 52, 1).length).toBe(1);
    expect(labels('2025-12-01', 52, 0).length).toBe(1);
  });

  it('name the year where there are several', () => {
    expect(labels('2024-12-30', 100, 30).map((label) => label.slice(6))).toContain('2026');
  });
});

describe('A line', () => {
  it('is parted where it is open, and its places stand in their order', () => {
    const piece = (...days: readonly number[]) => days.map((x) => ({ x, y: 4 }));
    const spec = aLineSpec({ lines: [piece(0, 7), piece(21, 28)] });
    const [, line] = lineData(spec, palette, false).datasets;
    const xs = line?.data.map(({ x }) => x) ?? [];
    expect(xs).toEqual([...xs].sort((one, other) => one - other));
    expect(xs.every(Number.isFinite)).toBeTrue();
    expect(line?.data.map(({ y }) => (Number.isNaN(y) ? 'open' : y))).toEqual([
      4,
      4,
      'open',
      4,
      4,
      'open',
    ]);
  });

  it('leaves its latest point to be drawn hollow', () => {
    const point = (x: number) => ({ id: String(x), x, y: 4, words: '', isRinged: false });
    const spec = aLineSpec({ points: [point(0), point(7), point(14)] });
    const points = lineData(spec, palette, true).datasets.at(-1);
    expect(points?.data.map(({ x }) => x)).toEqual([0, 7]);
  });

  it('has the scale of what is asked, whatever was answered, and stands still', () => {
    const options = lineOptions(aLineSpec(), palette);
    expect(options.scales?.['y']).toEqual(jasmine.objectContaining({ min: 0, max: 10 }));
    expect([options.animation, options.spanGaps]).toEqual([false, false]);
  });

  it('has the colour of its dimension', () => {
    const [, line] = lineData(aLineSpec(), palette, false).datasets;
    expect(line?.borderColor).toBe(plainMarker.token);
  });
});
