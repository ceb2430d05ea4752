import type { Action, Store } from '@ngrx/store';
import { firstValueFrom, lastValueFrom, of, toArray } from 'rxjs';
import { AppFailure } from '../../core/errors/app-error';
import type { AccessEntriesGateway } from '../../data/access-entries/access-entries-gateway';
import { FakeAccessEntriesGateway } from '../../data/access-entries/access-entries-gateway.fake';
import type { ClientMeasuresGateway } from '../../data/client-measures/client-measures-gateway';
import { FakeClientMeasuresGateway } from '../../data/client-measures/client-measures-gateway.fake';
import { aGivenMeasure } from '../../data/client-measures/client-measures.builders';
import type { SentAnswersGateway } from '../../data/sent-answers/sent-answers-gateway';
import { UndoingActions } from '../sent-answers/undoing.actions';
import { FakeSentAnswersGateway } from '../../data/sent-answers/sent-answers-gateway.fake';
import { someSent } from '../../data/sent-answers/sent-answers.builders';
import {
  ClientMeasuresApiActions,
  ClientMeasuresPageActions,
  MeasureAnswersActions,
} from './client-measures.actions';
import { give$, list$, read$, recordPrint$, write$ } from './client-measures.effects';
import { clientMeasuresFeature, initialClientMeasures } from './client-measures.feature';

const { reducer, selectSentAnswers } = clientMeasuresFeature;
const clientId = 'client-1';
const opened = ClientMeasuresPageActions.opened({ clientId });
const given = aGivenMeasure();
const after = (...actions: readonly Action[]) => actions.reduce(reducer, initialClientMeasures);

describe('The measures of a client', () => {
  let ledger: FakeAccessEntriesGateway;
  let sentAnswers: FakeSentAnswersGateway;
  const asLedger = () => ledger as unknown as AccessEntriesGateway;
  const asSentAnswers = () => sentAnswers as unknown as SentAnswersGateway;

  beforeEach(() => {
    ledger = new FakeAccessEntriesGateway();
    sentAnswers = new FakeSentAnswersGateway();
  });

  it('are listed', async () => {
    const gateway = new FakeClientMeasuresGateway([given]) as unknown as ClientMeasuresGateway;
    const store = { select: () => of(clientId) } as unknown as Store;
    const listed = await firstValueFrom(list$(of(opened), gateway, store));
    expect(after(opened, listed).given).toEqual([given]);
  });

  it('leave an entry in the ledger before an answer is shown', async () => {
    const action = MeasureAnswersActions.opened({ given });
    const read = await firstValueFrom(read$(of(action), asSentAnswers(), asLedger()));
    expect(read).toEqual(ClientMeasuresApiActions.read({ sent: someSent() }));
    expect(ledger.entries).toEqual([{ clientId, action: 'read_measure' }]);
  });

  it('show no answer without its entry', async () => {
    ledger.record = () => Promise.reject(new TypeError('Failed to fetch'));
    const action = MeasureAnswersActions.opened({ given });
    const failed = await firstValueFrom(read$(of(action), asSentAnswers(), asLedger()));
    expect(after(opened, failed).readError).toEqual({ kind: 'offline' });
    expect(selectSentAnswers.projector(after(opened, failed).sent)).toBeNull();
  });

  it('are given, and the list is read anew', async () => {
    const chosen = ClientMeasuresPageActions.giveChosen({
      ...{ requestId: 'request-1', clientId, formVersionId: 'version-1' },
    });
    expect(await firstValueFrom(give$(of(chosen), asSentAnswers()).pipe(toArray()))).toEqual([
      UndoingActions.done({ deed: 'given', clientId, assignmentId: 'request-1' }),
      ClientMeasuresApiActions.written({ clientId }),
    ]);
    expect(after(opened, chosen).busy).toBeTrue();
  });

  it('say why one was not given', async () => {
    sentAnswers.assign = () => Promise.reject(new AppFailure({ kind: 'rights_needed' }));
    const chosen = ClientMeasuresPageActions.giveChosen({
      ...{ requestId: 'request-1', clientId, formVersionId: 'version-1' },
    });
    const failed = await firstValueFrom(give$(of(chosen), asSentAnswers()));
    const state = after(opened, chosen, failed);
    expect([state.busy, state.writeError]).toEqual([false, { kind: 'rights_needed' }]);
    expect(reducer(state, ClientMeasuresPageActions.retried({ clientId })).writeError).toBeNull();
  });

  it('are taken back, and marked as read', async () => {
    const written = ClientMeasuresApiActions.written({ clientId });
    const back = ClientMeasuresPageActions.withdrawChosen({ given });
    expect(await firstValueFrom(write$(of(back), asSentAnswers()))).toEqual(written);
    const read = MeasureAnswersActions.markReadChosen({ given });
    expect(await firstValueFrom(write$(of(read), asSentAnswers()).pipe(toArray()))).toEqual([
      UndoingActions.done({ deed: 'read', clientId, assignmentId: given.id }),
      written,
    ]);
  });

  it('on paper leave an entry too', async () => {
    const printed = MeasureAnswersActions.printed({ clientId });
    await lastValueFrom(recordPrint$(of(printed), asLedger()), { defaultValue: null });
    expect(ledger.entries).toEqual([{ clientId, action: 'printed' }]);
  });

  it('of one client are gone when another’s are opened', () => {
    const listed = ClientMeasuresApiActions.listed({ clientId, given: [given] });
    const read = ClientMeasuresApiActions.read({ sent: someSent() });
    const other = ClientMeasuresPageActions.opened({ clientId: 'client-2' });
    const state = after(opened, listed, read, other, listed);
    expect([state.given, state.sent]).toEqual([undefined, null]);
  });
});
