import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { catchError, concatMap, from, map, type Observable, of, switchMap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { MeasuresGateway } from '../../data/measures/measures-gateway';
import { ClientMeasuresPageActions } from '../client-measures/client-measures.actions';
import { inTurn } from '../saving/in-turn';
import { readAfterWrites } from '../saving/read-after-writes';
import {
  ItemsPageActions,
  MeasurePageActions,
  MeasuresApiActions,
  MeasuresPageActions,
  NormFormActions,
  RightsFormActions,
} from './measures.actions';

export const load$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(MeasuresGateway)) =>
    actions$.pipe(
      ofType(
        MeasuresPageActions.opened,
        MeasuresPageActions.retried,
        ClientMeasuresPageActions.retried,
        RightsFormActions.opened,
        NormFormActions.opened,
        ItemsPageActions.opened,
      ),
      switchMap(() =>
        readAfterWrites(
          () => gateway.catalogue(),
          actions$.pipe(ofType(MeasuresApiActions.written)),
        ).pipe(
          map((catalogue) => MeasuresApiActions.loaded({ catalogue })),
          catchError((error: unknown) =>
            of(MeasuresApiActions.loadFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

/** After a write everything is read anew: what may be shown depends on it. */
const writing = (gateway: MeasuresGateway, write: Promise<unknown>): Observable<Action> =>
  from(write).pipe(
    concatMap(() => gateway.catalogue()),
    map((catalogue) => MeasuresApiActions.written({ catalogue })),
    catchError((error: unknown) => refused(gateway, error)),
  );

/** A conflict brings along what is stored now, so that both can be shown. */
function refused(gateway: MeasuresGateway, thrown: unknown): Observable<Action> {
  const error = toAppError(thrown);
  if (error.kind !== 'conflict') return of(MeasuresApiActions.writeFailed({ error }));
  return from(gateway.catalogue()).pipe(
    map((catalogue) => MeasuresApiActions.conflicted({ catalogue })),
    catchError(() => of(MeasuresApiActions.writeFailed({ error }))),
  );
}

export const write$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(MeasuresGateway)) =>
    actions$.pipe(
      ofType(
        RightsFormActions.saved,
        NormFormActions.saved,
        MeasurePageActions.rightsRemoved,
        MeasurePageActions.normRemoved,
        ItemsPageActions.published,
      ),
      inTurn((action) => writing(gateway, written(gateway, action))),
    ),
  { functional: true },
);

type Writing =
  | ReturnType<typeof RightsFormActions.saved>
  | ReturnType<typeof NormFormActions.saved>
  | ReturnType<typeof MeasurePageActions.rightsRemoved>
  | ReturnType<typeof MeasurePageActions.normRemoved>
  | ReturnType<typeof ItemsPageActions.published>;

function written(gateway: MeasuresGateway, action: Writing): Promise<unknown> {
  switch (action.type) {
    case RightsFormActions.saved.type:
      return gateway.saveRights(action.measure, action.revision, action.text);
    case NormFormActions.saved.type:
      return gateway.saveNorm(action.measure, action.revision, action.text);
    case MeasurePageActions.rightsRemoved.type:
      return gateway.removeRights(action.rights);
    case MeasurePageActions.normRemoved.type:
      return gateway.removeNorm(action.norm);
    case ItemsPageActions.published.type:
      return gateway.publish(action.measure, action.definition);
  }
}

export const items$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(MeasuresGateway)) =>
    actions$.pipe(
      ofType(ItemsPageActions.opened),
      switchMap(({ measure }) =>
        from(gateway.items(measure)).pipe(
          map((entered) => MeasuresApiActions.itemsFound({ measure, entered })),
          catchError((error: unknown) =>
            of(MeasuresApiActions.itemsFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
