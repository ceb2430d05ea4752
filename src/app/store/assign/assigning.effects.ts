import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, from, map, of, switchMap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { PracticesGateway } from '../../data/practices/practices-gateway';
import { inTurn } from '../saving/in-turn';
import { AssigningApiActions, AssignPageActions, type Considered } from './assigning.actions';

export const listGiven$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PracticesGateway)) =>
    actions$.pipe(
      ofType(AssignPageActions.clientChosen),
      switchMap(({ clientId }) =>
        from(gateway.givenBefore(clientId)).pipe(
          map((given) => AssigningApiActions.givenListed({ clientId, given })),
          catchError((error: unknown) =>
            of(AssigningApiActions.givenFailed({ clientId, error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** The latest choice wins. */
export const consider$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PracticesGateway)) =>
    actions$.pipe(
      ofType(AssignPageActions.chosen),
      switchMap(({ clientId, libraryPracticeIds }) =>
        from(considerAll(gateway, clientId, libraryPracticeIds)).pipe(
          map((considered) => AssigningApiActions.considered({ clientId, considered })),
          catchError((error: unknown) =>
            of(AssigningApiActions.considerFailed({ clientId, error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** A programme may hold the same practice twice. */
async function considerAll(
  gateway: PracticesGateway,
  clientId: string,
  libraryPracticeIds: readonly string[],
): Promise<Considered> {
  const asked = [...new Set(libraryPracticeIds)];
  const found = await Promise.all(asked.map((id) => gateway.considerations(clientId, id)));
  return Object.fromEntries(asked.map((id, nr) => [id, found[nr] ?? []]));
}

/** A second press while the first is on its way is the same wish. */
export const assign$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(PracticesGateway)) =>
    actions$.pipe(
      ofType(AssignPageActions.practiceAssigned, AssignPageActions.programmeAssigned),
      inTurn((action) =>
        from(assigned(gateway, action)).pipe(
          map(() =>
            AssigningApiActions.assigned({
              requestId: action.requestId,
              clientId: action.assignment.clientId,
            }),
          ),
          catchError((error: unknown) =>
            of(AssigningApiActions.assignFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

type Assigning =
  | ReturnType<typeof AssignPageActions.practiceAssigned>
  | ReturnType<typeof AssignPageActions.programmeAssigned>;

const assigned = (gateway: PracticesGateway, action: Assigning): Promise<string> =>
  action.type === AssignPageActions.practiceAssigned.type
    ? gateway.assign(action.requestId, action.assignment)
    : gateway.assignProgramme(action.requestId, action.assignment);
