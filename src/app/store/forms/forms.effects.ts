import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, from, map, of, switchMap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { FormsGateway } from '../../data/forms/forms-gateway';
import { ClientMeasuresPageActions } from '../client-measures/client-measures.actions';
import { InviteDialogActions } from '../invitations/invitations.actions';
import {
  FormChoiceActions,
  FormPageActions,
  FormsApiActions,
  FormsPageActions,
} from './forms.actions';

export const list$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(FormsGateway)) =>
    actions$.pipe(
      ofType(
        FormsPageActions.opened,
        FormsPageActions.retried,
        FormChoiceActions.shown,
        InviteDialogActions.opened,
        ClientMeasuresPageActions.retried,
      ),
      switchMap(() =>
        from(gateway.list()).pipe(
          map((forms) => FormsApiActions.listed({ forms })),
          catchError((error: unknown) =>
            of(FormsApiActions.listFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const find$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(FormsGateway)) =>
    actions$.pipe(
      ofType(FormPageActions.opened),
      switchMap(({ formId }) =>
        from(gateway.find(formId)).pipe(
          map((form) => FormsApiActions.found({ form })),
          catchError((error: unknown) =>
            of(FormsApiActions.findFailed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
