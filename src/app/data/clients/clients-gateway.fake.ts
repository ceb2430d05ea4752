import { AppFailure } from '../../core/errors/app-error';
import type { Client, ClientFields } from '../../domain/clients/client';
import type { ClientPage } from '../../domain/clients/client-list';
import type { ClientsGateway } from './clients-gateway';
import { someListed } from './clients.builders';

/** Clients in memory, with the refusals that matter: not found, conflict, e-mail taken. */
export class FakeClientsGateway implements Pick<ClientsGateway, keyof ClientsGateway> {
  constructor(private clients: readonly Client[] = []) {}

  list(): Promise<ClientPage> {
    return Promise.resolve({ clients: this.clients.map((it) => someListed(it)), isLast: true });
  }

  find(id: string): Promise<Client> {
    const found = this.clients.find((client) => client.id === id);
    return found ? Promise.resolve(found) : refused('not_found');
  }

  add(requestId: string, fields: ClientFields): Promise<Client> {
    if (this.clients.some(({ email }) => email === fields.email)) return refused('duplicate_email');
    const made: Client = { ...someListed(), ...fields, id: requestId };
    this.clients = [...this.clients, made];
    return Promise.resolve(made);
  }

  async change(id: string, revision: number, fields: Partial<ClientFields>): Promise<Client> {
    const stored = await this.find(id);
    if (stored.revision !== revision) return refused('conflict');
    const changed: Client = { ...stored, ...fields, revision: revision + 1 };
    this.clients = this.clients.map((client) => (client.id === id ? changed : client));
    return changed;
  }
}

const refused = (kind: 'not_found' | 'conflict' | 'duplicate_email'): Promise<never> =>
  Promise.reject(new AppFailure({ kind }));
