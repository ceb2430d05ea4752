import { AppFailure } from '../../core/errors/app-error';
import { saysAlready, writtenOr } from './says-already';

interface Row {
  readonly name: string;
  readonly more: { readonly a: number; readonly b: number };
}

describe('A write that met another revision', () => {
  const stored: Row = { name: 'Ann', more: { b: 2, a: 1 } };
  const write = (wanted: Partial<Row>, now: Row | null = stored) =>
    writtenOr<Row>(null, () => Promise.resolve(now), saysAlready<Partial<Row>>(wanted));

  it('is done where what is stored says it already', async () => {
    expect(await write({ more: { a: 1, b: 2 } })).toBe(stored);
  });

  it('is a conflict where it says something else, or is gone', async () => {
    const conflict = new AppFailure({ kind: 'conflict' });
    await expectAsync(write({ name: 'Bea' })).toBeRejectedWith(conflict);
    await expectAsync(write({ name: 'Ann' }, null)).toBeRejectedWith(conflict);
  });
});
