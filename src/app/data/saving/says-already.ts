import { AppFailure } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';

/**
 * What a write at a revision gave back. Where it met another revision, what is stored now, if that says already what was
 * to be written: an earlier try arrived, and its answer was lost. Throws `conflict` where it says something else.
 */
export async function writtenOr<Stored>(
  written: Stored | null,
  read: () => Promise<Stored | null>,
  saysIt: (stored: Stored) => boolean,
): Promise<Stored> {
  if (written !== null) return written;
  const stored = await read().catch(nothingWhereGone);
  if (stored === null || !saysIt(stored)) throw new AppFailure({ kind: 'conflict' });
  return stored;
}

function nothingWhereGone(error: unknown): null {
  if (toAppError(error).kind === 'not_found') return null;
  throw error;
}

/** Whether all of `wanted` stands in `stored`, whatever order its keys came back in. */
export const saysAlready =
  <Wanted extends object>(wanted: Wanted) =>
  (stored: Wanted): boolean =>
    (Object.keys(wanted) as (keyof Wanted)[]).every(
      (key) => canonical(stored[key]) === canonical(wanted[key]),
    );

const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
