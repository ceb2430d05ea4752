import { triedWeeks } from '../../domain/practices/tried-days';
import { triedCanvas } from './tried-canvas';

const colours: Readonly<Record<string, string>> = {
  '--mat-sys-tertiary': '#008000',
  '--mat-sys-secondary': '#ff0000',
  '--mat-sys-outline-variant': '#0000ff',
};
const palette = { font: 'sans-serif', of: (token: string) => colours[token] ?? '' };

describe('A calendar of tries as a picture', () => {
  // 2 November 2026 was a Monday.
  const logs = [
    { day: '2026-11-02', outcome: 'done' } as const,
    { day: '2026-11-10', outcome: 'tried_stopped' } as const,
  ];
  const { canvas, size } = triedCanvas(triedWeeks(logs, '2026-11-11', 2), palette);

  /** The colour in the middle of a day's seat, the first column and row being 0; empty where nothing is drawn. */
  const at = (column: number, row: number): string => {
    const pixel = canvas.getContext('2d')?.getImageData(column * 28 + 14, row * 28 + 14, 1, 1).data;
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixel ?? [];
    return alpha === 0 ? '' : `${String(red)} ${String(green)} ${String(blue)}`;
  };

  it('has a column a week, drawn twice as fine', () => {
    expect([size, canvas.width, canvas.height]).toEqual([{ width: 28, height: 98 }, 56, 196]);
  });

  it('tells a try from one that was stopped and from nothing, and says nothing of days to come', () => {
    expect([at(0, 0), at(1, 1), at(0, 1)]).toEqual(['0 128 0', '255 0 0', '0 0 255']);
    expect([at(1, 2), at(1, 3)]).toEqual(['0 0 255', '']);
  });
});
