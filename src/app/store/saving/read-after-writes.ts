import { type Observable, type ObservableInput, startWith, switchMap, take } from 'rxjs';

/**
 * Reads, and reads once more whenever something of it was written meanwhile: an answer that set out before a write came
 * back would put what was there before over it.
 * @param written emits when a write has come back
 */
export const readAfterWrites = <T>(
  read: () => ObservableInput<T>,
  written: Observable<unknown>,
): Observable<T> =>
  written.pipe(
    startWith(null),
    switchMap(() => read()),
    take(1),
  );
