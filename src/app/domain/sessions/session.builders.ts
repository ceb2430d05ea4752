import type { NamedSession, Session } from './session';

/** Test data. */
export const aSession = (rest: Partial<Session> = {}): Session => ({
  id: 'session-1',
  clientId: 'client-1',
  kind: 'session',
  status: 'planned',
  startsAt: '2026-11-26T10:00:00Z',
  endsAt: '2026-11-26T10:50:00Z',
  place: null,
  videoLink: null,
  plannedIn: null,
  revision: 1,
  ...rest,
});

export const aNamedSession = (rest: Partial<NamedSession> = {}): NamedSession => ({
  ...aSession(),
  clientName: 'Yuki Tanabe',
  ...rest,
});
