import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import {
  catchError,
  exhaustMap,
  forkJoin,
  from,
  map,
  Observable,
  of,
  OperatorFunction,
  switchMap,
  withLatestFrom,
} from 'rxjs';
import { type Action, Store } from '@ngrx/store';
import { toAppError } from '../../core/errors/to-app-error';
import { AccountGateway } from '../../data/account/account-gateway';
import { SignInGateway } from '../../data/account/sign-in-gateway';
import { SignInApiActions } from '../sign-in/sign-in.actions';
import { signInFeature } from '../sign-in/sign-in.feature';
import {
  AccountApiActions,
  ConfirmPageActions,
  InvitationsPageActions,
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

/** With the account that is signed in already. */
export const accept$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(AccountGateway),
    signIn = inject(SignInGateway),
    store = inject(Store),
  ) =>
    actions$.pipe(
      ofType(JoinPageActions.accepted, InvitationsPageActions.accepted),
      withLatestFrom(store.select(signInFeature.selectUserId)),
      exhaustMap(([accepted, userId]) =>
        from(
          'token' in accepted
            ? gateway.acceptInvitation(accepted.token)
            : gateway.acceptMine(accepted.id),
        ).pipe(
          switchMap(() => entered(signIn, userId ?? '')),
          orFailed(),
        ),
      ),
    ),
  { functional: true },
);

export const mailAgain$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(AccountGateway)) =>
    actions$.pipe(
      ofType(JoinPageActions.mailMissed),
      exhaustMap(({ email }) =>
        from(gateway.mailAgain(email)).pipe(
          map(() => AccountApiActions.confirmationMailed()),
          orFailed(),
        ),
      ),
    ),
  { functional: true },
);

/** What waits for the person, and whether a coach has come meanwhile. */
export const look$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(AccountGateway),
    signIn = inject(SignInGateway),
    store = inject(Store),
  ) =>
    actions$.pipe(
      ofType(InvitationsPageActions.opened),
      withLatestFrom(store.select(signInFeature.selectUserId)),
      switchMap(([, userId]) =>
        forkJoin([gateway.mine(), signIn.person(userId ?? '')]).pipe(
          switchMap(([invitations, person]) =>
            of(
              SignInApiActions.somebodyFound({ person }),
              AccountApiActions.invitationsFound({ invitations }),
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
          orFailed(),
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
            link === 'recovery'
              ? of(AccountApiActions.passwordWanted())
              : confirmed(gateway, signIn, userId),
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
          switchMap((userId) => welcomed(gateway, signIn, userId)),
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

/** Of two passwords that were typed Auth kept the first: the one that is meant is asked for. */
function confirmed(
  gateway: AccountGateway,
  signIn: SignInGateway,
  userId: string,
): Observable<Action> {
  return from(gateway.needsPassword()).pipe(
    switchMap((isOpen) =>
      isOpen ? of(AccountApiActions.passwordWanted()) : welcomed(gateway, signIn, userId),
    ),
  );
}

/** In by a link from a mail: who else invites is shown first. */
function welcomed(
  gateway: AccountGateway,
  signIn: SignInGateway,
  userId: string,
): Observable<Action> {
  return forkJoin([signIn.person(userId), gateway.mine()]).pipe(
    map(([person, { length }]) =>
      SignInApiActions.signedIn({ person, returnUrl: length > 0 ? '/invitations' : null }),
    ),
  );
}

function orFailed(): OperatorFunction<Action, Action> {
  return catchError((error: unknown) => of(AccountApiActions.failed({ error: toAppError(error) })));
}
