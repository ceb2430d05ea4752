import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action } from '@ngrx/store';
import { Observable, switchMap, tap } from 'rxjs';
import type { Practice, PracticeStatus } from '../../domain/practices/practice';
import { wayBack } from '../../domain/practices/way-back';
import { Toast } from '../../shared/ui/toast/toast';
import { MyPracticesApiActions } from '../../store/my-practices/my-practices-api.actions';
import { MyPracticesPageActions } from '../../store/my-practices/my-practices-page.actions';

const words: Readonly<Partial<Record<PracticeStatus, string>>> = {
  accepted: 'It is one of your practices now',
  set_aside: 'Set aside. You will find it under Earlier.',
  paused: 'Paused',
  stopped: 'Stopped',
  finished: 'Finished',
};

/** What a client says of a practice is easily taken back, where there is a way back. */
export const sayAnswered$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(MyPracticesApiActions.answered),
      switchMap(
        ({ practice, before }) =>
          new Observable<Action>((subscriber) => {
            const undo = MyPracticesPageActions.undoChosen({ practice, to: before.status });
            const back = wayBack(practice.status, before.status);
            const offer = back ? { action: 'Undo', run: () => subscriber.next(undo) } : {};
            toast.say(wordsFor(practice), offer);
          }),
      ),
    ),
  { functional: true },
);

const wordsFor = ({ status }: Practice): string => words[status] ?? '';

export const sayOpened$ = createEffect(
  (actions$ = inject(Actions), toast = inject(Toast)) =>
    actions$.pipe(
      ofType(MyPracticesApiActions.stepReleased),
      tap(() => toast.say('The next step will be with your practices when it is due')),
    ),
  { functional: true, dispatch: false },
);
