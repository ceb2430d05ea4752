import type { Palette } from './paper';

/** What is saved of a picture: its name above, its sentence below. */
export interface Panel {
  readonly title: string;
  readonly sentence: string;
  readonly canvas: HTMLCanvasElement;
}

const scale = 2;
const margin = 24;
const titleHeight = 28;
const lineHeight = 20;

/** One picture of all panels, so many beside each other, as a PNG. */
export function pictureOf(
  panels: readonly Panel[],
  columns: number,
  palette: Palette,
): Promise<Blob | null> {
  const width = Math.max(...panels.map(({ canvas }) => canvas.clientWidth));
  const height = Math.max(...panels.map(({ canvas }) => canvas.clientHeight));
  const cell = { width: width + margin, height: titleHeight + height + 3 * lineHeight + margin };
  const sheet = document.createElement('canvas');
  sheet.width = (cell.width * columns + margin) * scale;
  sheet.height = (cell.height * Math.ceil(panels.length / columns) + margin) * scale;
  const ctx = sheet.getContext('2d');
  if (!ctx) return Promise.resolve(null);
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

function drawPanel(
  ctx: CanvasRenderingContext2D,
  { title, sentence, canvas }: Panel,
  palette: Palette,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const { clientWidth: width, clientHeight: height } = canvas;
  ctx.textBaseline = 'top';
  ctx.fillStyle = palette.of('--mat-sys-on-surface');
  ctx.font = `600 17px ${palette.font}`;
  ctx.fillText(title, x, y, width);
  ctx.drawImage(canvas, x, y + titleHeight, width, height);
  ctx.fillStyle = palette.of('--mat-sys-on-surface-variant');
  ctx.font = `400 15px ${palette.font}`;
  for (const [nr, words] of wrapped(ctx, sentence, width).entries())
    ctx.fillText(words, x, y + titleHeight + height + 4 + nr * lineHeight);
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
