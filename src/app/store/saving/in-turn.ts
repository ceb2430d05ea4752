import type { Action } from '@ngrx/store';
import {
  concatMap,
  defer,
  filter,
  finalize,
  type Observable,
  type OperatorFunction,
  tap,
} from 'rxjs';

/** What is wanted, whichever press wanted it: each press makes an id of its own. */
const wishOf = (action: Action): string =>
  JSON.stringify(action, (key, value: unknown) => (key === 'requestId' ? undefined : value));

/**
 * One write after the other, none of them lost: what is wanted while another is under way is sent after it. Only a
 * wish that is being carried out, or waits for it, is let go when it comes again: that is a second press.
 */
export function inTurn<A extends Action, B>(
  write: (action: A) => Observable<B>,
): OperatorFunction<A, B> {
  return (wishes) =>
    defer(() => {
      const open = new Set<string>();
      return wishes.pipe(
        filter((action) => !open.has(wishOf(action))),
        tap((action) => open.add(wishOf(action))),
        concatMap((action) => write(action).pipe(finalize(() => open.delete(wishOf(action))))),
      );
    });
}
