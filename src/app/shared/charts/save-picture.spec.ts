import { pictureOf, scaleOf } from './save-picture';

const palette = { font: 'sans-serif', of: () => '#000000' };

async function sizeOf(blob: Blob | null): Promise<readonly number[]> {
  if (!blob) return [];
  const bitmap = await createImageBitmap(blob);
  return [bitmap.width, bitmap.height];
}

describe('A saved picture', () => {
  const panel = (title: string, sentence = 'All is well.') => {
    const canvas = document.createElement('canvas');
    return { title, sentence, canvas, size: { width: 168, height: 98 } };
  };

  it('is twice as fine as the screen, and has room for the words', async () => {
    const blob = await pictureOf([panel('A long hug'), panel('A walk')], 1, palette);
    // 280 for the words and a margin on both sides; each panel with its title, three lines and a margin.
    expect(await sizeOf(blob)).toEqual([(280 + 48) * 2, (2 * (28 + 98 + 60 + 24) + 24) * 2]);
  });

  it('has room for a sentence however long it is', async () => {
    const long = 'Monthly medians between 3 and 6; lowest in May 2026. '.repeat(4);
    const drawn = spyOn(CanvasRenderingContext2D.prototype, 'fillText').and.callThrough();
    const blob = await pictureOf([panel('Seen', long), panel('Heard')], 1, palette);
    const calls = drawn.calls.allArgs();
    const next = calls.find(([words]) => words === 'Heard')?.[2] ?? 0;
    const above = calls.slice(
      0,
      calls.findIndex(([words]) => words === 'Heard'),
    );
    expect(above.length).toBeGreaterThan(5);
    for (const [, , y] of above) expect(y + 20).toBeLessThan(next);
    expect((await sizeOf(blob))[1]).toBeGreaterThan((2 * (28 + 98 + 60 + 24) + 24) * 2);
  });

  it('is as fine as a tablet can draw it, however much is on it', () => {
    expect(scaleOf({ width: 400, height: 800 })).toBe(2);
    const large = { width: 2200, height: 4400 };
    const pixels = large.width * large.height * scaleOf(large) ** 2;
    expect(Math.round(pixels)).toBe(16_000_000);
  });

  it('cuts a name that is longer than the picture is wide', async () => {
    const drawn = spyOn(CanvasRenderingContext2D.prototype, 'fillText').and.callThrough();
    await pictureOf([panel('a'.repeat(200))], 1, palette);
    const title = drawn.calls.argsFor(0)[0];
    expect(title).toMatch(/^a{10,60}…$/);
  });
});
