import { Actions } from '@ngrx/effects';
import { firstValueFrom, of, toArray } from 'rxjs';
import { AppFailure } from '../../core/errors/app-error';
import type { AccessLedgerGateway } from '../../data/access-entries/access-ledger-gateway';
import { FakeAccessLedgerGateway } from '../../data/access-entries/access-ledger-gateway.fake';
import type { ConsentsGateway } from '../../data/consents/consents-gateway';
import { FakeConsentsGateway } from '../../data/consents/consents-gateway.fake';
import { aConsent } from '../../data/consents/consents.builders';
import { PrivacyApiActions, PrivacyPageActions } from './my-privacy.actions';
import { load$, withdraw$ } from './my-privacy.effects';
import { initialMyPrivacy, myPrivacyFeature } from './my-privacy.feature';

const { reducer } = myPrivacyFeature;
const withdrawn = PrivacyPageActions.consentWithdrawn({
  consentId: aConsent().id,
  at: '2026-11-22T10:00:00Z',
});

describe('my privacy', () => {
  let consents: FakeConsentsGateway;
  let ledger: FakeAccessLedgerGateway;
  const loaded = reducer(
    initialMyPrivacy,
    PrivacyApiActions.loaded({ consents: [aConsent()], entries: [] }),
  );

  beforeEach(() => {
    consents = new FakeConsentsGateway();
    ledger = new FakeAccessLedgerGateway();
  });

  it('loads what was agreed to together with who looked', async () => {
    const actions = new Actions(of(PrivacyPageActions.opened()));
    const said = await firstValueFrom(
      load$(
        actions,
        consents as unknown as ConsentsGateway,
        ledger as unknown as AccessLedgerGateway,
      ),
    );
    expect(said).toEqual(PrivacyApiActions.loaded({ consents: [aConsent()], entries: [] }));
  });

  it('shows a consent as taken back at once', () => {
    expect(reducer(loaded, withdrawn).consents[0]?.withdrawnAt).toBe('2026-11-22T10:00:00Z');
  });

  it('shows it as standing again when it could not be taken back', async () => {
    consents.failure = new AppFailure({ kind: 'offline' });
    const said = await firstValueFrom(
      withdraw$(new Actions(of(withdrawn)), consents as unknown as ConsentsGateway).pipe(toArray()),
    );
    const state = said.reduce(reducer, reducer(loaded, withdrawn));
    expect(state.consents[0]?.withdrawnAt).toBeNull();
    expect(state.withdrawalError).toEqual({ kind: 'offline' });
  });
});
