import { Actions } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { firstValueFrom, of } from 'rxjs';
import { fakeSignIn } from '../../core/sign-in/sign-in.fake';
import type { SessionsGateway } from '../../data/sessions/sessions-gateway';
import { FakeSessionsGateway } from '../../data/sessions/sessions-gateway.fake';
import { aNamedSession, aSession } from '../../domain/sessions/session.builders';
import { AppFailure } from '../../core/errors/app-error';
import { write$ } from './session-writes.effects';
import { SessionPageActions, SessionsApiActions } from './sessions.actions';

describe('Writing sessions', () => {
  let fake: FakeSessionsGateway;

  const after = (action: Action) =>
    firstValueFrom(
      write$(
        new Actions(of(action)),
        fake as unknown as SessionsGateway,
        fakeSignIn({ userId: 'noor' }),
      ),
    );

  beforeEach(() => {
    fake = new FakeSessionsGateway();
  });

  it('plans a session, which is as it was wished', async () => {
    const { id, status, revision, clientId, ...plan } = aSession({ id: 'session-1' });
    const planned = SessionPageActions.planChosen({ requestId: 'r', clientId, plan });
    expect(await after(planned)).toEqual(
      SessionsApiActions.written({
        session: { ...plan, id, status, revision, clientId },
        change: 'planned',
      }),
    );
  });

  it('cancels, and can go back from what cancelling stored', async () => {
    const session = aNamedSession();
    fake.sessions = [session];
    const cancelled = SessionsApiActions.written({
      session: { ...session, status: 'cancelled', revision: 2 },
      change: 'cancelled',
    });
    expect(await after(SessionPageActions.cancelChosen({ session }))).toEqual(cancelled);
    const reopened = await after(SessionPageActions.reopenChosen({ session: cancelled.session }));
    expect(reopened).toEqual(
      SessionsApiActions.written({
        session: { ...session, status: 'planned', revision: 3 },
        change: 'reopened',
      }),
    );
  });

  it('names the session that has the time already, never the one that is moved', async () => {
    const moved = aNamedSession({ id: 'mine' });
    const other = aNamedSession({ id: 'other', clientName: 'Rafa' });
    fake.sessions = [moved, other];
    fake.move = () => Promise.reject(new AppFailure({ kind: 'slot_taken' }));
    const action = SessionPageActions.moveChosen({ session: moved, plan: moved });
    expect(await after(action)).toEqual(
      SessionsApiActions.writeFailed({ error: { kind: 'slot_taken' }, collision: other }),
    );
  });

  it('says that it failed when there is no connection', async () => {
    fake.failsWith = 'offline';
    const session = aSession();
    expect(await after(SessionPageActions.completeChosen({ session }))).toEqual(
      SessionsApiActions.writeFailed({ error: { kind: 'offline' }, collision: null }),
    );
  });
});
