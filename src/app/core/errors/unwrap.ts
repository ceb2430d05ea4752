import { AppFailure } from './app-error';
import { toAppError } from './to-app-error';

interface Result {
  readonly data: unknown;
  readonly error: unknown;
  readonly status?: number;
}

type DataOf<R extends Result> = Extract<R, { error: null }>['data'];

/** The data of a Supabase result, or an AppFailure thrown. */
export function unwrap<R extends Result>(result: R): NonNullable<DataOf<R>> {
  const data = unwrapMaybe(result);
  if (data === null || data === undefined) throw new AppFailure({ kind: 'not_found' });
  return data;
}

/** For a result whose data may truly be nothing: maybeSingle, or a function that returns nothing. */
export function unwrapMaybe<R extends Result>(result: R): DataOf<R> {
  if (result.error) throw new AppFailure(toAppError(result.error, result.status));
  return result.data;
}
