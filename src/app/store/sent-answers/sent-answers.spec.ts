import type { Action } from '@ngrx/store';
import { EMPTY, firstValueFrom, lastValueFrom, of } from 'rxjs';
import type { AccessEntriesGateway } from '../../data/access-entries/access-entries-gateway';
import { FakeAccessEntriesGateway } from '../../data/access-entries/access-entries-gateway.fake';
import type { SentAnswersGateway } from '../../data/sent-answers/sent-answers-gateway';
import { FakeSentAnswersGateway } from '../../data/sent-answers/sent-answers-gateway.fake';
import { someIntake, someSent } from '../../data/sent-answers/sent-answers.builders';
import { RecordPageActions } from '../clients/clients.actions';
import { IntakePageActions, SentAnswersApiActions } from './sent-answers.actions';
import { read$, recordPrint$, write$ } from './sent-answers.effects';
import { initialSentAnswers, sentAnswersFeature } from './sent-answers.feature';

const { reducer } = sentAnswersFeature;
const once = (action: Action) => of(action);
const gateway = () => new FakeSentAnswersGateway() as unknown as SentAnswersGateway;
const ledgerOf = (ledger: FakeAccessEntriesGateway) => ledger as unknown as AccessEntriesGateway;

describe('the reading of an intake', () => {
  it('leaves an entry in the ledger before an answer is shown', async () => {
    const ledger = new FakeAccessEntriesGateway();
    const opened = once(IntakePageActions.intakeOpened({ intake: someIntake() }));
    expect(await firstValueFrom(read$(opened, gateway(), ledgerOf(ledger)))).toEqual(
      SentAnswersApiActions.read({ sent: someSent() }),
    );
    expect(ledger.entries).toEqual([{ clientId: 'client-1', action: 'read_intake' }]);
  });

  it('does not begin before the intake is sent', async () => {
    const ledger = new FakeAccessEntriesGateway();
    const intake = someIntake({ status: 'in_progress', submittedAt: null });
    const opened = once(IntakePageActions.intakeOpened({ intake }));
    const result = read$(opened, gateway(), ledgerOf(ledger));
    expect(await lastValueFrom(result, { defaultValue: EMPTY })).toBe(EMPTY);
    expect(ledger.entries).toEqual([]);
  });

  it('is marked, withdrawn and given through one door', async () => {
    const intake = someIntake();
    for (const action of [
      IntakePageActions.markReadChosen({ intake }),
      IntakePageActions.withdrawChosen({ intake }),
      IntakePageActions.giveChosen({ requestId: 'r', clientId: 'client-1', formVersionId: 'v' }),
    ]) {
      expect(await firstValueFrom(write$(once(action), gateway()))).toEqual(
        SentAnswersApiActions.written({ clientId: 'client-1' }),
      );
    }
  });

  it('on paper leaves an entry too', async () => {
    const ledger = new FakeAccessEntriesGateway();
    const printed = once(IntakePageActions.printed({ clientId: 'client-1' }));
    await firstValueFrom(recordPrint$(printed, ledgerOf(ledger)));
    expect(ledger.entries).toEqual([{ clientId: 'client-1', action: 'printed' }]);
  });

  it('forgets one client’s answers when another’s record is opened', () => {
    const read = [
      RecordPageActions.opened({ clientId: 'client-1' }),
      SentAnswersApiActions.listed({ clientId: 'client-1', intakes: [someIntake()] }),
      SentAnswersApiActions.read({ sent: someSent() }),
    ].reduce(reducer, initialSentAnswers);
    expect(read.sent).not.toBeNull();
    const other = reducer(read, RecordPageActions.opened({ clientId: 'client-2' }));
    expect([other.sent, other.intakes]).toEqual([null, undefined]);
  });

  it('drops a list that arrives for a client who is no longer open', () => {
    const state = [
      RecordPageActions.opened({ clientId: 'client-2' }),
      SentAnswersApiActions.listed({ clientId: 'client-1', intakes: [someIntake()] }),
    ].reduce(reducer, initialSentAnswers);
    expect(state.intakes).toBeUndefined();
  });
});
