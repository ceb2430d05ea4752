import { shortMonth } from '../../domain/calendar/names';
import type { ChartData, ChartOptions } from 'chart.js';
import { dayOf } from '../../domain/calendar/day';
import { monthsOf } from '../../domain/calendar/axis';
import type { LineSpec, Place } from './line-spec';
import type { Palette } from './chart-theme';

export type LineData = ChartData<'line', Place[]>;
export type LineOptions = ChartOptions<'line'>;

/** Nothing joins what a gap parts. It has a place on the axis, since chart.js searches places in their order. */
const joined = (pieces: LineSpec['lines']): Place[] =>
  pieces.flatMap((piece) => [...piece, { x: piece.at(-1)?.x ?? 0, y: NaN }]);

const bare = { pointRadius: 0, pointHitRadius: 0, pointHoverRadius: 0 } as const;

export function lineData(spec: LineSpec, palette: Palette, isLarge: boolean): LineData {
  const colour = palette.of(spec.marker.token);
  const line = { data: joined(spec.lines), borderColor: colour, borderWidth: 2, ...bare };
  const medians = {
    data: joined(spec.medians),
    borderColor: palette.of('--mat-sys-on-surface-variant'),
    borderWidth: 2,
    borderDash: [6, 4],
    ...bare,
  };
  // The latest, and a month with one answer, are drawn by hand, hollow.
  const points = {
    ...bare,
    data: spec.points
      .slice(0, -1)
      .filter(({ isSingle }) => !isSingle)
      .map(({ x, y }) => ({ x, y })),
    showLine: false,
    backgroundColor: colour,
    borderWidth: 0,
    pointRadius: radiusOf(spec, isLarge),
  };
  return { datasets: [medians, line, points] };
}

const radiusOf = ({ points }: LineSpec, isLarge: boolean): number => {
  if (isLarge) return 3.5;
  return points.length > 26 ? 1.75 : 2.5;
};

export function lineOptions(spec: LineSpec, palette: Palette): LineOptions {
  return {
    responsive: true,
    maintainAspectRatio: false,
    // Sharp on paper and in a saved picture as well.
    devicePixelRatio: Math.max(2, devicePixelRatio),
    // A picture stands still: nothing is explained by its moving.
    animation: false,
    events: [],
    parsing: false,
    normalized: true,
    spanGaps: false,
    elements: { line: { borderJoinStyle: 'round', borderCapStyle: 'round', tension: 0 } },
    layout: { padding: { top: 8, right: 8 } },
    scales: { x: weeksScale(spec, palette), y: answerScale(spec, palette) },
  };
}

const fontOf = ({ font }: Palette) => ({ family: font, size: 13, lineHeight: 16 / 13 });

function answerScale({ scale }: LineSpec, palette: Palette) {
  return {
    min: scale.min,
    max: scale.max,
    border: { display: false },
    grid: { drawTicks: false, color: palette.of('--mat-sys-outline-variant') },
    afterFit: (fitted: { width: number }) => {
      fitted.width = sideWidth;
    },
    ticks: {
      stepSize: scale.step,
      includeBounds: false,
      autoSkip: false,
      padding: 8,
      color: palette.of('--mat-sys-on-surface-variant'),
      font: fontOf(palette),
    },
  };
}

/** Of the figures beside the picture and of what is below it: alike in all, so that one axis is under them all. */
const sideWidth = 24;
const footHeight = 32;
/** Below the axis there is room for sessions and practices. */
const marksHeight = 14;
const labelWidth = 52;

function weeksScale({ axis }: LineSpec, palette: Palette) {
  let labels: ReadonlyMap<number, string> = new Map();
  return {
    type: 'linear' as const,
    min: axis.first,
    max: axis.end,
    border: { display: false },
    grid: { display: false, drawTicks: false },
    afterBuildTicks: (scale: { chart: { width: number }; ticks: { value: number }[] }) => {
      labels = monthLabels(axis, Math.floor(scale.chart.width / labelWidth));
      scale.ticks = [...labels.keys()].map((value) => ({ value }));
    },
    afterFit: (fitted: { height: number }) => {
      fitted.height = footHeight;
    },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      align: 'start' as const,
      padding: marksHeight,
      color: palette.of('--mat-sys-on-surface-variant'),
      font: fontOf(palette),
      callback: (value: string | number) => labels.get(Number(value)) ?? '',
    },
  };
}

/** Two labels nearer than this would touch. */
const leastDays = 21;

/** Where months begin, and the month of the first week; a year where a January is and there are several. */
export function monthLabels(axis: LineSpec['axis'], most: number): ReadonlyMap<number, string> {
  const months = monthsOf(axis);
  const [next = axis.end] = months;
  const all = next - axis.first >= leastDays ? [axis.first, ...months] : months;
  const step = Math.ceil(all.length / Math.max(most, 1));
  const last = axis.end - leastDays / 2;
  return new Map(
    all
      .filter((day, nr) => nr % step === 0 && (all.length <= step || day <= last))
      .map((day) => [day, monthWords(day, all.length > 12)]),
  );
}

function monthWords(day: number, isLong: boolean): string {
  const iso = dayOf(day);
  return isLong && iso.slice(5, 7) === '01' ? iso.slice(0, 4) : shortMonth(iso);
}
