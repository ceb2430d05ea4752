import type { Action } from '@ngrx/store';
import { firstValueFrom, of } from 'rxjs';
import type { AccessEntriesGateway } from '../../data/access-entries/access-entries-gateway';
import { FakeAccessEntriesGateway } from '../../data/access-entries/access-entries-gateway.fake';
import type { ClientsGateway } from '../../data/clients/clients-gateway';
import { FakeClientsGateway } from '../../data/clients/clients-gateway.fake';
import { someClient, someFields } from '../../data/clients/clients.builders';
import { add$, archive$, change$, openRecord$ } from './client-record.effects';
import { ClientFormActions, ClientsApiActions, RecordPageActions } from './clients.actions';

const client = someClient({ id: 'a', revision: 3 });
const gateway = (...clients: readonly (typeof client)[]) =>
  new FakeClientsGateway(clients) as unknown as ClientsGateway;
const once = (action: Action) => of(action);

describe('what happens to a client', () => {
  it('opening a record leaves an entry in the ledger', async () => {
    const ledger = new FakeAccessEntriesGateway();
    const opened = once(RecordPageActions.opened({ clientId: 'a' }));
    const result = openRecord$(opened, gateway(client), ledger as unknown as AccessEntriesGateway);
    expect(await firstValueFrom(result)).toEqual(ClientsApiActions.found({ client }));
    expect(ledger.entries).toEqual([{ clientId: 'a', action: 'opened_record' }]);
  });

  it('a record that is not found leaves none', async () => {
    const ledger = new FakeAccessEntriesGateway();
    const opened = once(RecordPageActions.opened({ clientId: 'b' }));
    const result = openRecord$(opened, gateway(client), ledger as unknown as AccessEntriesGateway);
    expect(await firstValueFrom(result)).toEqual(
      ClientsApiActions.findFailed({ error: { kind: 'not_found' } }),
    );
    expect(ledger.entries).toEqual([]);
  });

  it('an e-mail address that is taken is said so', async () => {
    const fields = someFields({ email: client.email });
    const added = once(ClientFormActions.added({ requestId: 'r', fields }));
    expect(await firstValueFrom(add$(added, gateway(client)))).toEqual(
      ClientsApiActions.writeFailed({ error: { kind: 'duplicate_email' } }),
    );
  });

  it('a change made from an old version brings the newer one along', async () => {
    const old = { clientId: 'a', revision: 2, fields: someFields() };
    expect(
      await firstValueFrom(change$(once(ClientFormActions.changed(old)), gateway(client))),
    ).toEqual(ClientsApiActions.conflicted({ theirs: client }));
  });

  it('archiving remembers what it was before', async () => {
    const result = archive$(once(RecordPageActions.archiveChosen({ client })), gateway(client));
    expect(await firstValueFrom(result)).toEqual(
      ClientsApiActions.archived({
        client: { ...client, status: 'archived', revision: 4 },
        before: client,
      }),
    );
  });
});
