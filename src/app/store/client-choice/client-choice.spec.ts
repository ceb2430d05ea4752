import { Actions } from '@ngrx/effects';
import { firstValueFrom, of } from 'rxjs';
import type { ClientsGateway } from '../../data/clients/clients-gateway';
import { FakeClientsGateway } from '../../data/clients/clients-gateway.fake';
import { someListed } from '../../data/clients/clients.builders';
import { ClientChoiceActions, ClientChoiceApiActions } from './client-choice.actions';
import { find$ } from './client-choice.effects';
import { clientChoiceFeature, initialClientChoice } from './client-choice.feature';

const { reducer } = clientChoiceFeature;
const found = ClientChoiceApiActions.found({ clients: [someListed()], isAll: true });

describe('choosing a client', () => {
  it('looks for whoever was here lately before anything is typed', async () => {
    const gateway = new FakeClientsGateway() as unknown as ClientsGateway;
    const opened = new Actions(of(ClientChoiceActions.opened({ words: '' })));
    expect((await firstValueFrom(find$(opened, gateway))).type).toBe(
      ClientChoiceApiActions.found.type,
    );
  });

  it('keeps the last answer in sight while the next letter is looked for', () => {
    const typing = reducer(
      reducer(initialClientChoice, found),
      ClientChoiceActions.searched({ words: 'y' }),
    );
    expect([typing.clients?.length, typing.isLooking]).toEqual([1, true]);
  });

  it('shows nobody as the answer to words that could not be looked for', () => {
    const failed = reducer(
      reducer(initialClientChoice, found),
      ClientChoiceApiActions.failed({ error: { kind: 'offline' } }),
    );
    expect(failed.clients).toBeUndefined();
    expect(failed.error?.kind).toBe('offline');
  });
});
