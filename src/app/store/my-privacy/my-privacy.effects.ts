import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, concatMap, forkJoin, from, ignoreElements, map, of, switchMap } from 'rxjs';
import { toAppError } from '../../core/errors/to-app-error';
import { AccessLedgerGateway } from '../../data/access-entries/access-ledger-gateway';
import { ConsentsGateway } from '../../data/consents/consents-gateway';
import { PrivacyApiActions, PrivacyPageActions } from './my-privacy.actions';

export const load$ = createEffect(
  (
    actions$ = inject(Actions),
    consents = inject(ConsentsGateway),
    ledger = inject(AccessLedgerGateway),
  ) =>
    actions$.pipe(
      ofType(PrivacyPageActions.opened, PrivacyPageActions.retried),
      switchMap(() =>
        forkJoin({ consents: consents.mine(), entries: ledger.aboutMe() }).pipe(
          map((found) => PrivacyApiActions.loaded(found)),
          catchError((error: unknown) =>
            of(PrivacyApiActions.failed({ error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);

export const withdraw$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(ConsentsGateway)) =>
    actions$.pipe(
      ofType(PrivacyPageActions.consentWithdrawn),
      concatMap(({ consentId }) =>
        from(gateway.withdraw(consentId)).pipe(
          ignoreElements(),
          catchError((error: unknown) =>
            of(PrivacyApiActions.withdrawalFailed({ consentId, error: toAppError(error) })),
          ),
        ),
      ),
    ),
  { functional: true },
);
