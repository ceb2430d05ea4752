import type { Chart, Plugin } from 'chart.js';
import type { LineSpec, Place } from './line-spec';
import type { Palette } from './chart-theme';

export interface Drawn {
  readonly spec: LineSpec;
  readonly palette: Palette;
  /** The token of what lies behind the picture. */
  readonly ground: string;
}

/** Between the axis and what is below it. */
const below = 4;
const markHeight = 7;

/** What is in a picture beside its line: drawn behind and before it, from what `read` gives at that moment. */
export const linePlugin = (read: () => Drawn, drawn: (chart: Chart) => void): Plugin<'line'> => ({
  id: 'attune',
  beforeDatasetsDraw: (chart) => {
    const { spec, palette } = read();
    drawZones(chart, spec, palette);
    drawUsual(chart, spec, palette);
    drawChanges(chart, spec, palette);
    drawRanges(chart, spec, palette);
  },
  afterDatasetsDraw: (chart) => {
    const now = read();
    drawMarks(chart, now);
    drawRings(chart, now);
    drawSingles(chart, now);
    drawLatest(chart, now);
    drawn(chart);
  },
});

export function pixelOf(chart: Chart, { x, y }: Place): Place {
  const { x: across, y: up } = chart.scales;
  return { x: across?.getPixelForValue(x) ?? 0, y: up?.getPixelForValue(y) ?? 0 };
}

function drawUsual({ ctx, chartArea, scales }: Chart, spec: LineSpec, palette: Palette): void {
  const { y } = scales;
  if (!spec.usual || !y) return;
  const top = y.getPixelForValue(Math.min(spec.usual.high, spec.scale.max));
  const bottom = y.getPixelForValue(Math.max(spec.usual.low, spec.scale.min));
  ctx.save();
  ctx.globalAlpha = 0.12;
  ctx.fillStyle = palette.of(spec.marker.token);
  ctx.fillRect(chartArea.left, top, chartArea.width, bottom - top);
  ctx.restore();
}

function drawZones({ ctx, chartArea, scales }: Chart, { zones }: LineSpec, palette: Palette): void {
  const { y } = scales;
  if (!y) return;
  ctx.save();
  ctx.strokeStyle = palette.of('--mat-sys-outline');
  ctx.fillStyle = palette.of('--mat-sys-on-surface-variant');
  ctx.font = `400 13px ${palette.font}`;
  ctx.setLineDash([2, 3]);
  for (const { from, label } of zones) {
    const at = y.getPixelForValue(from);
    line(ctx, { x: chartArea.left, y: at }, { x: chartArea.right, y: at });
    ctx.fillText(label, chartArea.left + 4, at - 4);
  }
  ctx.restore();
}

function drawChanges({ ctx, chartArea, scales }: Chart, { changes }: LineSpec, palette: Palette) {
  ctx.save();
  ctx.strokeStyle = palette.of('--mat-sys-outline');
  ctx.setLineDash([3, 3]);
  for (const week of changes) {
    const x = scales['x']?.getPixelForValue(week) ?? 0;
    line(ctx, { x, y: chartArea.top }, { x, y: chartArea.bottom });
  }
  ctx.restore();
}

/** In pixels; narrower where months lie close together. */
const widestRange = 10;
const daysOfAMonth = 30;

function rangeWidth({ scales }: Chart): number {
  const across = (day: number) => scales['x']?.getPixelForValue(day) ?? 0;
  const room = across(daysOfAMonth) - across(0);
  return Math.max(2, Math.min(widestRange, room * 0.7));
}

/** A bar a month, from the least to the most, with an edge that is seen without its colour. */
function drawRanges(chart: Chart, { ranges, marker }: LineSpec, palette: Palette): void {
  const { ctx } = chart;
  const colour = palette.of(marker.token);
  const width = rangeWidth(chart);
  ctx.save();
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  for (const { x, low, high } of ranges) {
    const { x: middle, y: bottom } = pixelOf(chart, { x, y: low });
    const { y: top } = pixelOf(chart, { x, y: high });
    ctx.beginPath();
    ctx.roundRect(middle - width / 2, top - 3, width, bottom - top + 6, Math.min(3, width / 2));
    ctx.globalAlpha = 0.16;
    ctx.fill();
    ctx.globalAlpha = 0.7;
    ctx.stroke();
  }
  ctx.restore();
}

/** One row: a session is a square, a practice a ring. */
function drawMarks({ ctx, chartArea, scales }: Chart, { spec, palette }: Drawn): void {
  const middle = chartArea.bottom + below + markHeight / 2;
  const across = (day: number) => scales['x']?.getPixelForValue(day + 0.5) ?? 0;
  ctx.save();
  ctx.fillStyle = palette.of('--mat-sys-outline');
  for (const day of spec.sessions) ctx.fillRect(across(day) - 2, middle - 2, 4, 4);
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = palette.of('--mat-sys-tertiary');
  for (const day of spec.practices) {
    ctx.beginPath();
    ctx.arc(across(day), middle, 3.5, 0, Math.PI * 2);
    ctx.stroke();
  }
  ctx.restore();
}

/** A month with one answer is hollow: no median, and no range. */
function drawSingles(chart: Chart, { spec, palette, ground }: Drawn): void {
  const { ctx } = chart;
  ctx.save();
  ctx.lineWidth = 1.5;
  ctx.fillStyle = palette.of(ground);
  ctx.strokeStyle = palette.of(spec.marker.token);
  for (const point of spec.points.slice(0, -1).filter(({ isSingle }) => isSingle)) {
    const { x, y } = pixelOf(chart, point);
    ctx.beginPath();
    ctx.arc(x, y, 3, 0, Math.PI * 2);
    ctx.fill();
    ctx.stroke();
  }
  ctx.restore();
}

function drawRings(chart: Chart, { spec, palette }: Drawn): void {
  const { ctx } = chart;
  ctx.save();
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = palette.of('--mat-sys-on-surface-variant');
  for (const point of spec.points.filter(({ isRinged }) => isRinged)) {
    const { x, y } = pixelOf(chart, point);
    ctx.beginPath();
    ctx.arc(x, y, 5.5, 0, Math.PI * 2);
    ctx.stroke();
  }
  ctx.restore();
}

function drawLatest(chart: Chart, { spec, palette, ground }: Drawn): void {
  const last = spec.points.at(-1);
  if (!last) return;
  const { ctx } = chart;
  const { x, y } = pixelOf(chart, last);
  const shape = new Path2D(spec.marker.path);
  ctx.save();
  ctx.translate(x - 8, y - 8);
  ctx.lineWidth = 2;
  ctx.lineJoin = 'round';
  ctx.fillStyle = palette.of(ground);
  ctx.strokeStyle = palette.of(spec.marker.token);
  ctx.fill(shape);
  ctx.stroke(shape);
  ctx.restore();
}

function line(ctx: CanvasRenderingContext2D, from: Place, to: Place): void {
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.stroke();
}
