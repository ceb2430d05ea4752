import { createFeature, createReducer, on } from '@ngrx/store';
import type { AppError } from '../../core/errors/app-error';
import type { NamedSession, Session } from '../../domain/sessions/session';
import { MySessionsPageActions, SessionPageActions, SessionsApiActions } from './sessions.actions';

export interface SessionsState {
  /** The session whose page is open. */
  readonly current: Session | null;
  readonly currentError: AppError | null;
  /** The coach's next days, nearest first; undefined until known. */
  readonly upcoming: readonly NamedSession[] | undefined;
  readonly upcomingError: AppError | null;
  /** The client's own, latest first; undefined until known. */
  readonly mine: readonly Session[] | undefined;
  readonly mineError: AppError | null;
  readonly writing: boolean;
  readonly writeError: AppError | null;
  readonly collision: NamedSession | null;
  /** What the open page has brought about. */
  readonly saved: Session | null;
}

export const initialSessions: SessionsState = {
  current: null,
  currentError: null,
  upcoming: undefined,
  upcomingError: null,
  mine: undefined,
  mineError: null,
  writing: false,
  writeError: null,
  collision: null,
  saved: null,
};

const settled = { writing: false, writeError: null, collision: null, saved: null } as const;

/** What is known of another session is not shown while this one is on its way. */
const opening = (state: SessionsState, sessionId: string | null): SessionsState => ({
  ...state,
  ...settled,
  current: state.current?.id === sessionId ? state.current : null,
  currentError: null,
});

export const sessionsFeature = createFeature({
  name: 'sessions',
  reducer: createReducer(
    initialSessions,
    on(SessionPageActions.opened, (state, { sessionId }): SessionsState =>
      opening(state, sessionId),
    ),
    on(SessionsApiActions.found, (state, { session }): SessionsState => ({
      ...state,
      current: session,
      currentError: null,
    })),
    on(SessionsApiActions.findFailed, (state, { error }): SessionsState => ({
      ...state,
      currentError: error,
    })),
    on(SessionsApiActions.upcomingListed, (state, { sessions }): SessionsState => ({
      ...state,
      upcoming: sessions,
      upcomingError: null,
    })),
    on(SessionsApiActions.upcomingFailed, (state, { error }): SessionsState => ({
      ...state,
      upcomingError: error,
    })),
    on(MySessionsPageActions.opened, MySessionsPageActions.retried, (state): SessionsState => ({
      ...state,
      mineError: null,
    })),
    on(SessionsApiActions.mineListed, (state, { sessions }): SessionsState => ({
      ...state,
      mine: sessions,
      mineError: null,
    })),
    on(SessionsApiActions.mineFailed, (state, { error }): SessionsState => ({
      ...state,
      mineError: error,
    })),
    on(
      SessionPageActions.planChosen,
      SessionPageActions.moveChosen,
      SessionPageActions.completeChosen,
      SessionPageActions.cancelChosen,
      SessionPageActions.reopenChosen,
      (state): SessionsState => ({ ...state, ...settled, writing: true }),
    ),
    on(SessionsApiActions.written, (state, { session }): SessionsState => ({
      ...state,
      ...settled,
      saved: session,
      current: state.current?.id === session.id ? session : state.current,
    })),
    on(SessionsApiActions.writeFailed, (state, { error, collision }): SessionsState => ({
      ...state,
      writing: false,
      writeError: error,
      collision,
    })),
  ),
});
