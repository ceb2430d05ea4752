import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { tap } from 'rxjs';
import { PracticeLogsApiActions } from './practices.actions';
import { ReplyDrafts } from './reply-drafts';

export const forgetSent$ = createEffect(
  (actions$ = inject(Actions), drafts = inject(ReplyDrafts)) =>
    actions$.pipe(
      ofType(PracticeLogsApiActions.replied),
      tap(({ log }) => void drafts.forget(log.id)),
    ),
  { functional: true, dispatch: false },
);
