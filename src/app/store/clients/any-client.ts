import { inject, type Resource, resource } from '@angular/core';
import { ClientsGateway } from '../../data/clients/clients-gateway';
import { everyClient } from '../../domain/clients/client-list';

/** Whether the coach has a client who is not archived, as it is when asked for. In an injection context. */
export function anyClient(): Resource<boolean | undefined> {
  const gateway = inject(ClientsGateway);
  return resource({
    loader: async () => (await gateway.list(everyClient, null, 1)).clients.length > 0,
  });
}
