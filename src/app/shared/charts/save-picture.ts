import type { Palette } from './chart-theme';

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is saved of a picture: its name above, its sentence below. */
export interface Panel {
  readonly title: string;
  readonly sentence: string;
  readonly canvas: HTMLCanvasElement;
  /** Where it stands on no page. */
  readonly size?: Size;
}

const sizeOf = ({ canvas, size }: Panel): Size =>
  size ?? { width: canvas.clientWidth, height: canvas.clientHeight };

const finest = 2;
/** Some phones and tablets draw nothing on a sheet of more. */
const mostPixels = 16_000_000;
const margin = 24;
const titleHeight = 28;
const lineHeight = 20;
const leastLines = 3;
/** For the words, beside however small a picture. */
const leastWidth = 280;

/** One picture of all panels, so many beside each other, as a PNG; null where the device can't draw it. */
export function pictureOf(
  panels: readonly Panel[],
  columns: number,
  palette: Palette,
): Promise<Blob | null> {
  const sheet = document.createElement('canvas');
  const ctx = sheet.getContext('2d');
  if (!ctx) return Promise.resolve(null);
  const cell = cellOf(ctx, panels, palette);
  const whole = {
    width: cell.width * columns + margin,
    height: cell.height * Math.ceil(panels.length / columns) + margin,
  };
  const scale = scaleOf(whole);
  sheet.width = Math.floor(whole.width * scale);
  sheet.height = Math.floor(whole.height * scale);
  ctx.scale(scale, scale);
  ctx.fillStyle = palette.of('--attune-card');
  ctx.fillRect(0, 0, sheet.width, sheet.height);
  for (const [nr, panel] of panels.entries())
    drawPanel(ctx, panel, palette, {
      x: margin + (nr % columns) * cell.width,
      y: margin + Math.floor(nr / columns) * cell.height,
    });
  return new Promise((resolve) => sheet.toBlob(resolve, 'image/png'));
}

/** As large as the largest picture, with room for the longest sentence. */
function cellOf(ctx: CanvasRenderingContext2D, panels: readonly Panel[], palette: Palette): Size {
  const sizes = panels.map(sizeOf);
  ctx.font = sentenceFont(palette);
  const lines = panels.map(
    (panel, nr) => wrapped(ctx, panel.sentence, Math.max(leastWidth, sizes[nr]?.width ?? 0)).length,
  );
  const words = Math.max(leastLines, ...lines) * lineHeight;
  return {
    width: Math.max(leastWidth, ...sizes.map(({ width }) => width)) + margin,
    height: titleHeight + Math.max(...sizes.map(({ height }) => height)) + words + margin,
  };
}

const sentenceFont = ({ font }: Palette): string => `400 15px ${font}`;

function drawPanel(
  ctx: CanvasRenderingContext2D,
  panel: Panel,
  palette: Palette,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const { title, sentence, canvas } = panel;
  const { width, height } = sizeOf(panel);
  const wide = Math.max(leastWidth, width);
  ctx.textBaseline = 'top';
  ctx.fillStyle = palette.of('--mat-sys-on-surface');
  ctx.font = `600 17px ${palette.font}`;
  ctx.fillText(cut(ctx, title, wide), x, y);
  ctx.drawImage(canvas, x, y + titleHeight, width, height);
  ctx.fillStyle = palette.of('--mat-sys-on-surface-variant');
  ctx.font = sentenceFont(palette);
  for (const [nr, words] of wrapped(ctx, sentence, wide).entries())
    ctx.fillText(words, x, y + titleHeight + height + 4 + nr * lineHeight);
}

/** Twice as fine as the screen, or as fine as a device can. */
export const scaleOf = ({ width, height }: Size): number =>
  Math.min(finest, Math.sqrt(mostPixels / (width * height)));

/** As much of a long name as there is room for. */
function cut(ctx: CanvasRenderingContext2D, text: string, width: number): string {
  if (ctx.measureText(text).width <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && ctx.measureText(`${letters.join('')}…`).width > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function wrapped(ctx: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && ctx.measureText(longer).width <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
