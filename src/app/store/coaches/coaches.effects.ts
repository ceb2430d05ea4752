import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, concatMap, filter, from, map, of, switchMap, withLatestFrom } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { SignIn } from '../../core/sign-in/sign-in';
import { CoachesGateway } from '../../data/coaches/coaches-gateway';
import { readAfterWrites } from '../saving/read-after-writes';
import { SessionPageActions } from '../sessions/sessions.actions';
import { CoachesApiActions, CoachPagesActions, SettingsPageActions } from './coaches.actions';
import { coachesFeature } from './coaches.feature';

/** Once for all pages; a session does where nothing is known yet, settings always, so that what they show is what is stored. */
export const find$ = createEffect(
  (
    actions$ = inject(Actions),
    gateway = inject(CoachesGateway),
    signIn = inject(SignIn),
    store = inject(Store),
  ) =>
    actions$.pipe(
      ofType(CoachPagesActions.opened, SettingsPageActions.opened, SessionPageActions.opened),
      withLatestFrom(store.select(coachesFeature.selectCoach)),
      filter(([{ type }, coach]) => !coach || type === SettingsPageActions.opened.type),
      switchMap(() =>
        readAfterWrites(
          () => gateway.mine(signIn.userId() ?? ''),
          actions$.pipe(ofType(CoachesApiActions.saved)),
        ).pipe(
          map((coach) => CoachesApiActions.found({ coach })),
          catchError((error: unknown) =>
            of(CoachesApiActions.findFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** One after another: each change names the revision that the one before it made. */
export const save$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(CoachesGateway), store = inject(Store)) => {
    const coach = store.selectSignal(coachesFeature.selectCoach);
    return actions$.pipe(
      ofType(SettingsPageActions.changed),
      concatMap(({ changes }) =>
        from(gateway.change(coach()?.id ?? '', coach()?.revision ?? 0, changes)).pipe(
          map((saved) => CoachesApiActions.saved({ coach: saved, at: new Date().toISOString() })),
          catchError((error: unknown) =>
            of(CoachesApiActions.saveFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    );
  },
  { functional: true },
);
