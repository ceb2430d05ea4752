import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import {
  catchError,
  EMPTY,
  exhaustMap,
  from,
  map,
  type Observable,
  of,
  withLatestFrom,
} from 'rxjs';
import type { AppError } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { SignIn } from '../../core/sign-in/sign-in';
import { SessionsGateway } from '../../data/sessions/sessions-gateway';
import type { NamedSession, Session, SessionPlan } from '../../domain/sessions/session';
import { inTurn } from '../saving/in-turn';
import { type SessionChange, SessionPageActions, SessionsApiActions } from './sessions.actions';
import { sessionsFeature } from './sessions.feature';

const writes = [
  SessionPageActions.planChosen,
  SessionPageActions.moveChosen,
  SessionPageActions.completeChosen,
  SessionPageActions.cancelChosen,
  SessionPageActions.reopenChosen,
] as const;

type Write = ReturnType<(typeof writes)[number]>;

interface Written {
  readonly session: Session;
  readonly change: SessionChange;
}

/** A second press while the first is on its way is the same wish. */
export const write$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SessionsGateway), signIn = inject(SignIn)) =>
    actions$.pipe(
      ofType(...writes),
      inTurn((action) =>
        from(write(gateway, action)).pipe(
          map((written) => SessionsApiActions.written(written)),
          catchError((error: unknown) =>
            failed(gateway, signIn.userId() ?? '', action, toAppError(error)),
          ),
        ),
      ),
    ),
  { functional: true },
);

async function write(gateway: SessionsGateway, action: Write): Promise<Written> {
  switch (action.type) {
    case SessionPageActions.planChosen.type: {
      const { requestId, clientId, plan } = action;
      const id = await gateway.plan(requestId, clientId, plan);
      return {
        session: { ...plan, id, clientId, status: 'planned', revision: 1 },
        change: 'planned',
      };
    }
    case SessionPageActions.moveChosen.type: {
      const { session, plan } = action;
      const revision = await gateway.move(session, plan);
      return { session: { ...session, ...plan, kind: session.kind, revision }, change: 'moved' };
    }
    default:
      return end(gateway, action);
  }
}

type End = Exclude<Write, ReturnType<(typeof writes)[0 | 1]>>;

const endings = {
  [SessionPageActions.completeChosen.type]: ['complete', 'completed', 'completed'],
  [SessionPageActions.cancelChosen.type]: ['cancel', 'cancelled', 'cancelled'],
  [SessionPageActions.reopenChosen.type]: ['reopen', 'planned', 'reopened'],
} as const;

async function end(gateway: SessionsGateway, { type, session }: End): Promise<Written> {
  const [ending, status, change] = endings[type];
  const revision = await gateway.end(session, ending);
  return { session: { ...session, status, revision }, change };
}

/** Tells what has the time already. */
function failed(
  gateway: SessionsGateway,
  coachId: string,
  action: Write,
  error: AppError,
): Observable<ReturnType<typeof SessionsApiActions.writeFailed>> {
  const own = 'session' in action ? action.session : null;
  const times: Pick<SessionPlan, 'startsAt' | 'endsAt'> | null =
    'plan' in action ? action.plan : own;
  const looking: Promise<NamedSession | null> =
    error.kind === 'slot_taken' && times
      ? gateway.between(coachId, times.startsAt, times.endsAt).then(
          (sessions) => sessions.find(({ id }) => id !== own?.id) ?? null,
          () => null,
        )
      : Promise.resolve(null);
  return from(looking).pipe(
    map((collision) => SessionsApiActions.writeFailed({ error, collision })),
  );
}

/** Another device was faster: what stands there now comes to the open page, beside what was refused. */
export const lookAgain$ = createEffect(
  (actions$ = inject(Actions), gateway = inject(SessionsGateway), store = inject(Store)) =>
    actions$.pipe(
      ofType(SessionsApiActions.writeFailed),
      withLatestFrom(store.select(sessionsFeature.selectCurrent)),
      exhaustMap(([{ error }, current]) =>
        current && (error.kind === 'conflict' || error.kind === 'session_ended')
          ? from(gateway.find(current.id)).pipe(
              map((session) => SessionsApiActions.found({ session })),
              catchError((raw: unknown) =>
                of(SessionsApiActions.findFailed({ error: toAppError(raw) })),
              ),
            )
          : EMPTY,
      ),
    ),
  { functional: true },
);
