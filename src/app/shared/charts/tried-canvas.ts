import type { TriedWeek } from '../../domain/practices/tried-days';
import type { Palette } from './chart-theme';
import type { Size } from './save-picture';

/** From the middle of one day to that of the next. */
const step = 14;
const radius = 5;

/** The calendar of a practice's tries as it stands on the page, a column a week, drawn twice as fine. */
export function triedCanvas(
  weeks: readonly TriedWeek[],
  palette: Palette,
): { readonly canvas: HTMLCanvasElement; readonly size: Size } {
  const size = { width: weeks.length * step, height: 7 * step };
  const canvas = document.createElement('canvas');
  canvas.width = size.width * 2;
  canvas.height = size.height * 2;
  const ctx = canvas.getContext('2d');
  ctx?.scale(2, 2);
  for (const [column, week] of weeks.entries()) {
    for (const [row, day] of week.entries()) {
      if (!ctx || day.isAhead) continue;
      const middle = { x: (column + 0.5) * step, y: (row + 0.5) * step };
      if (day.outcome === 'done') drawDone(ctx, middle, palette);
      else if (day.outcome === 'tried_stopped') drawStopped(ctx, middle, palette);
      else drawDot(ctx, middle, palette.of('--mat-sys-outline-variant'), 2);
    }
  }
  return { canvas, size };
}

interface Middle {
  readonly x: number;
  readonly y: number;
}

function drawDot(ctx: CanvasRenderingContext2D, { x, y }: Middle, colour: string, size: number) {
  ctx.beginPath();
  ctx.arc(x, y, size, 0, 2 * Math.PI);
  ctx.fillStyle = colour;
  ctx.fill();
}

const drawDone = (ctx: CanvasRenderingContext2D, middle: Middle, palette: Palette) =>
  drawDot(ctx, middle, palette.of('--mat-sys-tertiary'), radius);

/** A ring with a bar: told apart without colour. */
function drawStopped(ctx: CanvasRenderingContext2D, { x, y }: Middle, palette: Palette) {
  ctx.strokeStyle = palette.of('--mat-sys-secondary');
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.arc(x, y, radius - 1, 0, 2 * Math.PI);
  ctx.moveTo(x - radius + 2, y);
  ctx.lineTo(x + radius - 2, y);
  ctx.stroke();
}
