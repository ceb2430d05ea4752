import { isWhole, type Pair } from '../../domain/progress/first-and-latest';
import { figure } from '../../domain/progress/words';
import type { Palette } from './chart-theme';
import type { Size } from './save-picture';

const row = 32;
const width = 560;
/** Where the line from 0 to 10 begins, and how long it is. */
const line = { from: 216, length: 280 } as const;

/** The dots of the first four weeks and the latest as they stand on the page, with their names, drawn twice as fine. */
export function pairsCanvas(
  pairs: readonly Pair[],
  palette: Palette,
): { readonly canvas: HTMLCanvasElement; readonly size: Size } {
  const size = { width, height: pairs.length * row };
  const canvas = document.createElement('canvas');
  canvas.width = size.width * 2;
  canvas.height = size.height * 2;
  const ctx = canvas.getContext('2d');
  ctx?.scale(2, 2);
  for (const [nr, pair] of pairs.entries()) if (ctx) drawPair(ctx, pair, (nr + 0.5) * row, palette);
  return { canvas, size };
}

const across = (value: number): number => line.from + (value / 10) * line.length;

function drawPair(ctx: CanvasRenderingContext2D, pair: Pair, y: number, palette: Palette): void {
  const { dimension, first, latest } = pair;
  ctx.textBaseline = 'middle';
  ctx.font = `400 15px ${palette.font}`;
  ctx.fillStyle = palette.of('--mat-sys-on-surface');
  ctx.fillText(dimension.label, 0, y, 160);
  ctx.fillText(first === null ? '–' : figure(first), 168, y);
  ctx.fillText(latest === null ? '–' : figure(latest), line.from + line.length + 24, y);
  drawLine(ctx, palette.of('--mat-sys-outline-variant'), 1, [0, 10], y);
  if (isWhole(pair))
    drawLine(ctx, palette.of('--mat-sys-outline'), 2, [pair.first, pair.latest], y);
  if (latest !== null) {
    circle(ctx, across(latest), y, 5);
    ctx.fillStyle = palette.of('--mat-sys-primary');
    ctx.fill();
  }
  if (first === null) return;
  circle(ctx, across(first), y, first === latest ? 8 : 4.5);
  ctx.lineWidth = 2;
  ctx.strokeStyle = palette.of('--mat-sys-outline');
  ctx.fillStyle = palette.of('--attune-card');
  if (first !== latest) ctx.fill();
  ctx.stroke();
}

function drawLine(
  ctx: CanvasRenderingContext2D,
  colour: string,
  thickness: number,
  [from, to]: readonly [number, number],
  y: number,
): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = thickness;
  ctx.beginPath();
  ctx.moveTo(across(from), y);
  ctx.lineTo(across(to), y);
  ctx.stroke();
}

function circle(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, Math.PI * 2);
}
