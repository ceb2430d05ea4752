import { inject, type Resource, resource } from '@angular/core';
import { SessionsGateway } from '../../data/sessions/sessions-gateway';
import type { SessionOutcome } from '../../domain/sessions/session-outcome';

/** What the session of an id left behind, as it is when the id comes. In an injection context. */
export function sessionOutcome(id: () => string): Resource<SessionOutcome | undefined> {
  const gateway = inject(SessionsGateway);
  return resource({ params: id, loader: ({ params }) => gateway.outcome(params) });
}
