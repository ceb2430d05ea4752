import { inject, Injector } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, EMPTY, filter, from, switchMap, tap } from 'rxjs';
import { DraftsVault } from '../../../core/privacy/drafts-vault';
import { SignInApiActions } from '../../sign-in/sign-in.actions';
import { logScope } from './log-scope';

/**
 * A try that was written down without a network goes as soon as its writer is back, on whichever page. The queue is
 * fetched only where something waits, and once the first page had its turn.
 */
export const sendWaitingLogs$ = createEffect(
  (
    actions$ = inject(Actions),
    vault = inject(DraftsVault),
    injector = inject(Injector),
    idle = whenIdle,
  ) =>
    actions$.pipe(
      ofType(SignInApiActions.somebodyFound, SignInApiActions.signedIn),
      filter(({ person }) => person.role === 'client'),
      switchMap(() =>
        from(idle().then(() => vault.list(logScope))).pipe(
          filter((waiting) => waiting.length > 0),
          switchMap(() => import('./log-queue')),
          tap(({ LogQueue }) => void injector.get(LogQueue).start()),
          catchError(() => EMPTY),
        ),
      ),
    ),
  { functional: true, dispatch: false },
);

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Not every browser has it.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 3000 });
    else setTimeout(resolve, 1000);
  });
}
