import { inject, resource, type ResourceRef } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Actions, ofType } from '@ngrx/effects';
import { onComingBack } from '../../core/clock/coming-back';
import { SessionsGateway } from '../../data/sessions/sessions-gateway';
import type { Session } from '../../domain/sessions/session';
import { SessionsApiActions } from './sessions.actions';

/** What is planned with a client and not over, the nearest first; nothing until it is known. In an injection context. */
export function comingSessions(
  clientId: () => string | undefined,
): ResourceRef<readonly Session[]> {
  const gateway = inject(SessionsGateway);
  const coming = resource({
    params: clientId,
    loader: ({ params }) => gateway.comingWith(params, new Date().toISOString()).catch(() => []),
    defaultValue: [],
  });
  const written = inject(Actions).pipe(ofType(SessionsApiActions.written), takeUntilDestroyed());
  written.subscribe(() => coming.reload());
  onComingBack(() => coming.reload());
  return coming;
}
