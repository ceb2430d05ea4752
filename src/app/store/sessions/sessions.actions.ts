import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { NamedSession, Session, SessionPlan } from '../../domain/sessions/session';

export type SessionChange = 'planned' | 'moved' | 'completed' | 'cancelled' | 'reopened';

/** Wherever a coach plans a session or says what became of one. */
export const SessionPageActions = createActionGroup({
  source: 'Session Page',
  events: {
    /** Null: a new one. */
    opened: props<{ sessionId: string | null }>(),
    /** The request id belongs to one filled-in form, so that a retry plans nothing twice. */
    planChosen: props<{ requestId: string; clientId: string; plan: SessionPlan }>(),
    moveChosen: props<{ session: Session; plan: SessionPlan }>(),
    completeChosen: props<{ session: Session }>(),
    cancelChosen: props<{ session: Session }>(),
    reopenChosen: props<{ session: Session }>(),
  },
});

export const MySessionsPageActions = createActionGroup({
  source: 'My Sessions Page',
  events: { opened: emptyProps(), retried: emptyProps() },
});

export const SessionsApiActions = createActionGroup({
  source: 'Sessions API',
  events: {
    found: props<{ session: Session }>(),
    findFailed: props<{ error: AppError }>(),
    upcomingListed: props<{ sessions: readonly NamedSession[] }>(),
    upcomingFailed: props<{ error: AppError }>(),
    mineListed: props<{ sessions: readonly Session[] }>(),
    mineFailed: props<{ error: AppError }>(),
    /** As it is stored now. */
    written: props<{ session: Session; change: SessionChange }>(),
    /** `collision` is the coach's own session that has the time already. */
    writeFailed: props<{ error: AppError; collision: NamedSession | null }>(),
  },
});
