import { someClient } from '../../data/clients/clients.builders';
import { ClientsApiActions } from '../clients/clients.actions';
import { lastOpenedFeature } from './last-opened.feature';

const { reducer } = lastOpenedFeature;
const { found, changed, archived, listed } = ClientsApiActions;

describe('whoever was opened lately', () => {
  const opened = (...ids: string[]) =>
    ids.reduce(
      (state, id) => reducer(state, found({ client: someClient({ id }) })),
      reducer(undefined, { type: 'start' }),
    );
  const idsOf = ({ clients }: { readonly clients: readonly { id: string }[] }) =>
    clients.map(({ id }) => id).join('');

  it('stands there once, the latest first, and five at most', () => {
    expect(idsOf(opened('a', 'b', 'a'))).toBe('ab');
    expect(idsOf(opened('a', 'b', 'c', 'd', 'e', 'f'))).toBe('fedcb');
  });

  it('has the name of today, and goes when archived', () => {
    const renamed = reducer(
      opened('a', 'b'),
      changed({ client: someClient({ id: 'a', name: 'Ada' }) }),
    );
    expect(renamed.clients.map(({ name }) => name)).toEqual(['Yuki Tanabe', 'Ada']);
    const [client, before] = [someClient({ id: 'a' }), someClient({ id: 'a' })];
    expect(idsOf(reducer(renamed, archived({ client, before })))).toBe('b');
  });

  it('is nobody who only stood in a list', () => {
    expect(
      reducer(opened('a'), listed({ page: { clients: [], isLast: true } })).clients.length,
    ).toBe(1);
  });
});
