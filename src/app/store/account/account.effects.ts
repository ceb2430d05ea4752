import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import {
  catchError,
  exhaustMap,
  from,
  map,
  Observable,
  of,
  OperatorFunction,
  switchMap,
} from 'rxjs';
import type { Action } from '@ngrx/store';
import { isOutOfReach } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { AccountGateway } from '../../data/account/account-gateway';
import { SignInGateway } from '../../data/account/sign-in-gateway';
import { SignInApiActions } from '../sign-in/sign-in.actions';
import {
  AccountApiActions,
  ConfirmPageActions,
  JoinPageActions,
  RecoverPageActions,
} from './account.actions';

export const checkInvitation$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(AccountGateway)) =>
    actions$.pipe(
      ofType(JoinPageActions.opened),
      switchMap(({ token }) =>
        from(gateway.checkInvitation(token)).pipe(
          map((invitation) => AccountApiActions.invitationFound({ invitation })),
          orFailed(),
        ),
      ),
    ),
  { functional: true },
);

export const join$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(AccountGateway), signIn = inject(SignInGateway)) =>
    actions$.pipe(
      ofType(JoinPageActions.submitted),
      exhaustMap(({ joining }) =>
        from(gateway.join(joining)).pipe(
          switchMap((userId) =>
            userId ? entered(signIn, userId) : of(AccountApiActions.confirmationMailed()),
          ),
          orFailed(),
        ),
      ),
    ),
  { functional: true },
);

export const useAccount$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(AccountGateway), signIn = inject(SignInGateway)) =>
    actions$.pipe(
      ofType(JoinPageActions.accountUsed),
      exhaustMap(({ token, credentials }) =>
        from(signIn.signIn(credentials, false)).pipe(
          switchMap((person) =>
            from(gateway.acceptInvitation(token)).pipe(
              map(() => SignInApiActions.signedIn({ person, returnUrl: null })),
              // Nobody stays signed in behind a page that says it did not work.
              catchError((error: unknown) =>
                from(signIn.signOut('local')).pipe(
                  catchError(() => of(undefined)),
                  map(() => AccountApiActions.failed({ error: toAppError(error) })),
                ),
              ),
            ),
          ),
          orFailed(),
        ),
      ),
    ),
  { functional: true },
);

export const recover$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(AccountGateway)) =>
    actions$.pipe(
      ofType(RecoverPageActions.submitted),
      exhaustMap(({ email }) =>
        from(gateway.requestRecovery(email)).pipe(
          map(() => AccountApiActions.recoveryMailed()),
          // Only a failure that says nothing about the account may be told.
          catchError((error: unknown) => {
            const failure = toAppError(error);
            return isOutOfReach(failure)
              ? of(AccountApiActions.failed({ error: failure }))
              : of(AccountApiActions.recoveryMailed());
          }),
        ),
      ),
    ),
  { functional: true },
);

export const useLink$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(AccountGateway), signIn = inject(SignInGateway)) =>
    actions$.pipe(
      ofType(ConfirmPageActions.linkFollowed),
      exhaustMap(({ link, tokenHash }) =>
        from(gateway.useLink(link, tokenHash)).pipe(
          switchMap((userId) =>
            link === 'recovery' ? of(AccountApiActions.passwordWanted()) : entered(signIn, userId),
          ),
          orFailed(),
        ),
      ),
    ),
  { functional: true },
);

export const choosePassword$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(AccountGateway), signIn = inject(SignInGateway)) =>
    actions$.pipe(
      ofType(ConfirmPageActions.passwordChosen),
      exhaustMap(({ password }) =>
        from(gateway.choosePassword(password)).pipe(
          switchMap((userId) => entered(signIn, userId)),
          orFailed(),
        ),
      ),
    ),
  { functional: true },
);

function entered(gateway: SignInGateway, userId: string): Observable<Action> {
  return from(gateway.person(userId)).pipe(
    map((person) => SignInApiActions.signedIn({ person, returnUrl: null })),
  );
}

function orFailed(): OperatorFunction<Action, Action> {
  return catchError((error: unknown) => of(AccountApiActions.failed({ error: toAppError(error) })));
}
