import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import {
  catchError,
  concatMap,
  exhaustMap,
  filter,
  from,
  map,
  of,
  switchMap,
  takeUntil,
  withLatestFrom,
} from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { AssignmentsGateway } from '../../data/assignments/assignments-gateway';
import { CheckInPlansGateway } from '../../data/check-ins/check-in-plans-gateway';
import { MyCheckInsGateway } from '../../data/my-check-ins/my-check-ins-gateway';
import { dimensionsOf } from '../../domain/check-ins/questions';
import { inTurn } from '../saving/in-turn';
import { readAfterWrites } from '../saving/read-after-writes';
import { CheckInPageActions, CheckInStandingsApiActions } from './check-in-standings.actions';
import {
  CheckInSettingsPageActions,
  EarlierCheckInsPageActions,
  MyCheckInsApiActions,
} from './my-check-ins.actions';
import { myCheckInsFeature } from './my-check-ins.feature';

/** A second tap while it is being sent is the same wish. */
export const send$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(AssignmentsGateway)) =>
    actions$.pipe(
      ofType(CheckInPageActions.sendChosen),
      inTurn(({ assignmentId }) =>
        from(gateway.submit(assignmentId)).pipe(
          map((submittedAt) => CheckInStandingsApiActions.sent({ assignmentId, submittedAt })),
          catchError((error: unknown) =>
            of(
              CheckInStandingsApiActions.sendingFailed({ assignmentId, error: toAppError(error) }),
            ),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** One after another, so that the last choice is the one that stays. */
export const saveSettings$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(MyCheckInsGateway)) =>
    actions$.pipe(
      ofType(CheckInPageActions.settingsChanged),
      concatMap(({ clientId, settings, before }) =>
        from(gateway.saveSettings(clientId, settings)).pipe(
          map(() => CheckInStandingsApiActions.settingsSaved({ clientId })),
          catchError((error: unknown) => {
            const failure = { clientId, before, error: toAppError(error) };
            return of(CheckInStandingsApiActions.settingsFailed(failure));
          }),
        ),
      ),
    ),
  { functional: true },
);

export const list$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(MyCheckInsGateway)) =>
    actions$.pipe(
      ofType(EarlierCheckInsPageActions.opened),
      switchMap(({ clientId }) =>
        readAfterWrites(
          () => gateway.page(clientId),
          actions$.pipe(ofType(CheckInStandingsApiActions.sent)),
        ).pipe(
          map((page) => MyCheckInsApiActions.listed({ page })),
          catchError((error: unknown) =>
            of(MyCheckInsApiActions.listFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const more$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(MyCheckInsGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(EarlierCheckInsPageActions.moreWanted, EarlierCheckInsPageActions.retried),
      withLatestFrom(store.select(myCheckInsFeature.selectMyCheckInsState)),
      filter(([, { step }]) => step === 'loading'),
      exhaustMap(([, { clientId, reached }]) =>
        from(gateway.page(clientId ?? '', reached)).pipe(
          map((page) => MyCheckInsApiActions.moreListed({ page })),
          catchError((error: unknown) =>
            of(MyCheckInsApiActions.listFailed({ error: toAppError(error) })),
          ),
          takeUntil(actions$.pipe(ofType(EarlierCheckInsPageActions.opened))),
        ),
      ),
    ),
  { functional: true },
);

/** What is asked only of who chooses it, in the words of this client's check-in. */
export const choices$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(CheckInPlansGateway)) =>
    actions$.pipe(
      ofType(CheckInSettingsPageActions.opened),
      switchMap(({ clientId }) =>
        from(gateway.of(clientId)).pipe(
          map(({ definition }) => {
            const choices = dimensionsOf(definition).filter(({ optIn }) => optIn === true);
            return MyCheckInsApiActions.choicesFound({ clientId, choices });
          }),
          catchError((error: unknown) =>
            of(MyCheckInsApiActions.choicesFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
