import { computed, effect, inject, type Signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import { addressOf } from '../../../domain/clients/client';
import { RecordPageActions } from '../../../store/clients/clients.actions';
import { clientsFeature } from '../../../store/clients/clients.feature';

/** Opens the record of a page that stands outside it, ledger entry and all, and tells who it is about. */
export function openedClient(clientId: Signal<string>) {
  const store = inject(Store);
  const current = store.selectSignal(clientsFeature.selectCurrent);
  effect(() => {
    const id = clientId();
    untracked(() => store.dispatch(RecordPageActions.opened({ clientId: id })));
  });
  const client = computed(() => (current()?.id === clientId() ? current() : null));
  /** How the client is addressed; empty until known. */
  const name = computed(() => {
    const known = client();
    return known ? addressOf(known) : '';
  });
  return { client, name };
}
