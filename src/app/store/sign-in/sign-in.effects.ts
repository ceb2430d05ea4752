import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import {
  catchError,
  EMPTY,
  exhaustMap,
  filter,
  from,
  map,
  of,
  switchMap,
  withLatestFrom,
} from 'rxjs';
import { isOutOfReach } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { DeviceData } from '../../core/privacy/device-data';
import { Leave, Leaving } from '../../core/privacy/leaving';
import { homeOf, SignOutScope } from '../../core/sign-in/sign-in';
import type { Person } from '../../data/account/account';
import { SignInGateway } from '../../data/account/sign-in-gateway';
import {
  AppActions,
  ResumeDialogActions,
  ShellActions,
  SignInApiActions,
  SignInPageActions,
} from './sign-in.actions';
import { signInFeature } from './sign-in.feature';

const askAgainMs = 5000;

/**
 * Who was here when the page was loaded. Where that can't be found out for now it is asked again, and where a file of the
 * app is missing that is said by itself: neither is a sign that nobody is signed in.
 */
export const recall$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SignInGateway)) =>
    actions$.pipe(
      ofType(AppActions.started),
      switchMap(() =>
        from(whoIsHere(gateway)).pipe(
          map((person) =>
            person ? SignInApiActions.somebodyFound({ person }) : SignInApiActions.nobodyFound(),
          ),
          catchError((error: unknown) =>
            toAppError(error).kind === 'file_missing' ? EMPTY : of(SignInApiActions.nobodyFound()),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const signIn$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SignInGateway)) =>
    actions$.pipe(
      ofType(SignInPageActions.submitted),
      exhaustMap(({ credentials, keep, returnUrl }) =>
        from(gateway.signIn(credentials, keep)).pipe(
          map((person) => SignInApiActions.signedIn({ person, returnUrl })),
          catchError((error: unknown) => of(SignInApiActions.failed({ error: toAppError(error) }))),
        ),
      ),
    ),
  { functional: true },
);

export const goOn$ = createEffect(
  (actions$ = inject(Actions), router = inject(Router)) =>
    actions$.pipe(
      ofType(SignInApiActions.signedIn),
      switchMap(({ person, returnUrl }) =>
        router.navigateByUrl(returnUrl ?? homeOf(person.role), { replaceUrl: true }),
      ),
    ),
  { functional: true, dispatch: false },
);

export const end$ = createEffect(
  (gateway = inject(SignInGateway)) => gateway.ended$.pipe(map(() => SignInApiActions.ended())),
  { functional: true },
);

export const resume$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SignInGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(ResumeDialogActions.submitted),
      withLatestFrom(store.select(signInFeature.selectUserId)),
      exhaustMap(([{ credentials }, userId]) =>
        from(gateway.resume(credentials)).pipe(
          map((person) =>
            person.userId === userId
              ? SignInApiActions.resumed({ person })
              : SignInApiActions.somebodyElseResumed({ person }),
          ),
          catchError((error: unknown) => of(SignInApiActions.failed({ error: toAppError(error) }))),
        ),
      ),
    ),
  { functional: true },
);

/** Nothing of the one before may be left for the one who signed in instead. */
export const startAfresh$ = createEffect(
  (actions$ = inject(Actions), device = inject(DeviceData), router = inject(Router)) =>
    actions$.pipe(
      ofType(SignInApiActions.somebodyElseResumed),
      switchMap(({ person }) =>
        from(device.clearDrafts()).pipe(
          switchMap(() => router.navigateByUrl(homeOf(person.role), { replaceUrl: true })),
        ),
      ),
    ),
  { functional: true, dispatch: false },
);

export const signOut$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(SignInGateway),
    device = inject(DeviceData),
    leaving = inject(Leaving),
  ) =>
    actions$.pipe(
      ofType(ShellActions.signOutChosen),
      exhaustMap(({ scope }) =>
        from(leaving.prepare()).pipe(
          switchMap((leave) =>
            leave === 'stay'
              ? of(SignInApiActions.stayed())
              : from(signOut(gateway, scope)).pipe(
                  switchMap(() => tidy(device, leave)),
                  map(() => SignInApiActions.signedOut()),
                ),
          ),
          catchError((error: unknown) => of(SignInApiActions.failed({ error: toAppError(error) }))),
        ),
      ),
    ),
  { functional: true },
);

export const leave$ = createEffect(
  (actions$ = inject(Actions), router = inject(Router)) =>
    actions$.pipe(
      ofType(SignInApiActions.signedOut),
      filter(() => router.url !== '/sign-in'),
      switchMap(() => router.navigateByUrl('/sign-in', { replaceUrl: true })),
    ),
  { functional: true, dispatch: false },
);

async function whoIsHere(gateway: SignInGateway): Promise<Person | null> {
  for (;;) {
    try {
      return await gateway.current();
    } catch (error) {
      if (!isOutOfReach(toAppError(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, askAgainMs));
    }
  }
}

/** Signing out here must work without a network; signing out everywhere can't, and says so. */
async function signOut(gateway: SignInGateway, scope: SignOutScope): Promise<void> {
  try {
    await gateway.signOut(scope);
  } catch (error) {
    if (scope === 'global' && toAppError(error).kind !== 'signed_out') throw error;
  }
}

async function tidy(device: DeviceData, leave: Leave): Promise<void> {
  if (leave === 'clear') await device.clear();
  else await device.forgetSignIn();
}
