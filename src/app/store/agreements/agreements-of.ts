import { inject, resource, type ResourceRef } from '@angular/core';
import { AgreementsGateway } from '../../data/agreements/agreements-gateway';
import { type Agreement, latestOf } from '../../domain/agreements/agreement';

type Agreements = ResourceRef<readonly Agreement[]>;

/** What was agreed in a note of the coach; nothing until it is known. In an injection context. */
export function noteAgreements(note: () => { readonly id: string }): Agreements {
  const gateway = inject(AgreementsGateway);
  return resource({
    params: note,
    loader: ({ params }) => gateway.ofNote(params.id).catch(() => []),
    defaultValue: [],
  });
}

/** What was agreed last with a client of the coach; nothing until it is known. In an injection context. */
export function lastAgreements(clientId: () => string): Agreements {
  const gateway = inject(AgreementsGateway);
  return resource({
    params: clientId,
    loader: ({ params }) => gateway.last(params).catch(() => []),
    defaultValue: [],
  });
}

/** What clients were sent, as their coach reads it; nothing until it is known. In an injection context. */
export function sentAgreements(clientId: () => string | undefined): Agreements {
  const gateway = inject(AgreementsGateway);
  return resource({
    params: clientId,
    loader: ({ params }) => gateway.shared(params, 'coach').catch(() => []),
    defaultValue: [],
  });
}

/** What the client of a record was sent, as they read it; nothing until it is known. In an injection context. */
export function myAgreements(clientId: () => string | undefined): Agreements {
  const gateway = inject(AgreementsGateway);
  return resource({
    params: clientId,
    loader: ({ params }) => gateway.shared(params, 'client').catch(() => []),
    defaultValue: [],
  });
}

/** What a client was sent last by each coach, for the ids of their records. In an injection context. */
export function myLatestAgreements(clientIds: () => readonly string[]): Agreements {
  const gateway = inject(AgreementsGateway);
  return resource({
    params: clientIds,
    loader: async ({ params }) => {
      const latest = params.map((id) => gateway.shared(id, 'client').then(latestOf, () => []));
      return (await Promise.all(latest)).flat();
    },
    defaultValue: [],
  });
}
