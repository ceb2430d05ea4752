export type Change = 'same' | 'added' | 'removed';

export interface Changed<T> {
  readonly change: Change;
  readonly item: T;
}

/** Above this many comparisons a rewritten stretch is shown as removed and added whole: nobody would read more. */
const mostComparisons = 4_000_000;

/** The shortest way from one list to the other, by the longest common subsequence; removed stands before added. */
export function changes<T>(
  before: readonly T[],
  after: readonly T[],
  same: (one: T, other: T) => boolean,
): readonly Changed<T>[] {
  const start = common(before, after, same);
  const end = common(before.slice(start).reverse(), after.slice(start).reverse(), same);
  const middle = between(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
    same,
  );
  const as = (change: Change) => (item: T) => ({ change, item });
  return [
    ...before.slice(0, start).map(as('same')),
    ...middle,
    ...before.slice(before.length - end).map(as('same')),
  ];
}

function common<T>(one: readonly T[], other: readonly T[], same: (a: T, b: T) => boolean): number {
  const longest = Math.min(one.length, other.length);
  let at = 0;
  while (at < longest && same(one[at] as T, other[at] as T)) at++;
  return at;
}

function between<T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean,
): readonly Changed<T>[] {
  if (before.length * after.length > mostComparisons) {
    return [
      ...before.map((item) => ({ change: 'removed' as const, item })),
      ...after.map((item) => ({ change: 'added' as const, item })),
    ];
  }
  return walk(before, after, same, lengths(before, after, same));
}

/** At [i * width + j]: how much the rests from i and j have in common. */
function lengths<T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean) {
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      table[i * width + j] = same(before[i] as T, after[j] as T)
        ? (table[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  return table;
}

function walk<T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean,
  table: Uint32Array,
): readonly Changed<T>[] {
  const width = after.length + 1;
  const result: Changed<T>[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && same(before[i] as T, after[j] as T)) {
      result.push({ change: 'same', item: before[i] as T });
      i++;
      j++;
      continue;
    }
    const down = table[(i + 1) * width + j] ?? 0;
    const right = table[i * width + j + 1] ?? 0;
    const isRemoved = j >= after.length || (i < before.length && down >= right);
    result.push(
      isRemoved
        ? { change: 'removed', item: before[i++] as T }
        : { change: 'added', item: after[j++] as T },
    );
  }
  return result;
}
