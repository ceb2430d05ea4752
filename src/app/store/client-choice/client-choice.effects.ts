import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, map, of, switchMap, timer } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { ClientsGateway } from '../../data/clients/clients-gateway';
import { ClientChoiceActions, ClientChoiceApiActions } from './client-choice.actions';

/** Long enough for the next letter, short enough to feel immediate. */
const typingPauseMs = 200;
const most = 20;

/** The latest words win: whatever older ones still bring is dropped. */
export const find$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ClientsGateway)) =>
    actions$.pipe(
      ofType(ClientChoiceActions.opened, ClientChoiceActions.searched),
      switchMap(({ type, words }) =>
        timer(type === ClientChoiceActions.searched.type ? typingPauseMs : 0).pipe(
          switchMap(() =>
            gateway.list({ search: words, status: null, sort: 'recent' }, null, most),
          ),
          map(({ clients, isLast }) => ClientChoiceApiActions.found({ clients, isAll: isLast })),
          catchError((error: unknown) =>
            of(ClientChoiceApiActions.failed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
