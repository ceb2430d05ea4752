import { inject, type Resource, resource } from '@angular/core';
import { SessionsGateway } from '../../data/sessions/sessions-gateway';
import type { Session } from '../../domain/sessions/session';

/** The session of an id, as it is when the id comes; nothing for null. In an injection context. */
export function sessionById(id: () => string | null): Resource<Session | undefined> {
  const gateway = inject(SessionsGateway);
  return resource({
    params: () => id() ?? undefined,
    loader: ({ params }) => gateway.find(params),
  });
}
