import { someClient, someListed } from '../../data/clients/clients.builders';
import { everyClient } from '../../domain/clients/client-list';
import {
  ClientFormActions,
  ClientsApiActions,
  ClientsPageActions,
  RecordPageActions,
} from './clients.actions';
import { clientsFeature, initialClients } from './clients.feature';

const { reducer } = clientsFeature;
const listed = (...ids: string[]) =>
  ClientsApiActions.listed({
    page: { clients: ids.map((id) => someListed({ id })), isLast: false },
  });
const after = (...actions: Parameters<typeof reducer>[1][]) =>
  actions.reduce(reducer, initialClients);

describe('the clients in the store', () => {
  it('keep the order of the list, with more at its end', () => {
    const more = ClientsApiActions.moreListed({
      page: { clients: [someListed({ id: 'a' })], isLast: true },
    });
    const state = after(listed('c', 'b'), ClientsPageActions.moreWanted(), more);
    expect(state.ids).toEqual(['c', 'b', 'a']);
    expect(state.isLast).toBeTrue();
  });

  it('are asked for more only when the list stands and goes on', () => {
    expect(after(ClientsPageActions.moreWanted()).step).toBe('idle');
    expect(after(listed('a'), ClientsPageActions.moreWanted()).step).toBe('loading_more');
  });

  const query = { ...everyClient, search: 'y' };
  const failure = ClientsApiActions.listFailed({ error: { kind: 'offline' } });

  it('stay on the screen when looking again fails', () => {
    const failed = after(listed('a'), ClientsPageActions.retried(), failure);
    expect([failed.ids, failed.step, failed.listError?.kind]).toEqual([['a'], 'failed', 'offline']);
  });

  it('stay while another look is on its way, and go when it fails', () => {
    const looking = after(listed('a'), ClientsPageActions.searched({ query }));
    expect(looking.ids).toEqual(['a']);
    expect(reducer(looking, failure).ids).toEqual([]);
  });

  it('leave the list when they are archived', () => {
    const before = someClient({ id: 'a' });
    const client = { ...before, status: 'archived', revision: 2 } as const;
    const state = after(listed('a', 'b'), ClientsApiActions.archived({ client, before }));
    expect(state.ids).toEqual(['b']);
    expect(state.current).toEqual(client);
  });

  it('show nothing of one while another is opened', () => {
    const state = after(
      ClientsApiActions.found({ client: someClient({ id: 'a' }) }),
      RecordPageActions.opened({ clientId: 'b' }),
    );
    expect(state.current).toBeNull();
  });

  it('do not take an answer that set out before a change came back', () => {
    const [was, is] = [someClient({ id: 'a', revision: 3 }), someClient({ id: 'a', revision: 4 })];
    const late = ClientsApiActions.found({ client: was });
    expect(after(ClientsApiActions.changed({ client: is }), late).current).toEqual(is);
    const other = someClient({ id: 'b', revision: 1 });
    const next = ClientsApiActions.found({ client: other });
    expect(after(ClientsApiActions.changed({ client: is }), next).current).toEqual(other);
  });

  it('do not go back to what they were when a page that set out before a change comes', () => {
    const [was, is] = [
      someListed({ id: 'a', name: 'Was', revision: 3 }),
      someClient({ id: 'a', name: 'Is', revision: 4 }),
    ];
    const late = ClientsApiActions.listed({ page: { clients: [was], isLast: true } });
    const changed = after(listed('a'), ClientsApiActions.changed({ client: is }), late);
    expect(clientsFeature.selectList({ clients: changed }).map(({ name }) => name)).toEqual(['Is']);
    const client = { ...is, status: 'archived' } as const;
    const archived = ClientsApiActions.archived({ client, before: is });
    expect(after(listed('a'), archived, late).ids).toEqual([]);
    const more = ClientsApiActions.moreListed({ page: { clients: [was], isLast: true } });
    expect(after(listed('b'), archived, more).ids).toEqual(['b']);
    const newer = { ...was, name: 'Newer', revision: 5 };
    const fresh = ClientsApiActions.listed({ page: { clients: [newer], isLast: true } });
    expect(after(archived, fresh).entities['a']?.name).toBe('Newer');
  });

  it('keep the other version while a conflict waits, until it is settled', () => {
    const theirs = someClient({ revision: 5 });
    const conflict = ClientsApiActions.conflicted({ theirs });
    expect(after(conflict).theirs).toEqual(theirs);
    const settling = ClientFormActions.changed({
      clientId: theirs.id,
      revision: 5,
      fields: theirs,
    });
    expect(after(conflict, settling).theirs).toBeNull();
  });

  it('are none at all only where nothing narrows the list', () => {
    const selected = (query: typeof everyClient) =>
      clientsFeature.selectIsEmpty({
        clients: after(ClientsPageActions.filtered({ query }), listed()),
      });
    expect(selected(everyClient)).toBeTrue();
    expect(selected({ ...everyClient, search: 'x' })).toBeFalse();
  });
});
