import type { Action, Store } from '@ngrx/store';
import { EMPTY, firstValueFrom, lastValueFrom, of, toArray } from 'rxjs';
import type { AccessEntriesGateway } from '../../data/access-entries/access-entries-gateway';
import { FakeAccessEntriesGateway } from '../../data/access-entries/access-entries-gateway.fake';
import type { SentAnswersGateway } from '../../data/sent-answers/sent-answers-gateway';
import { FakeSentAnswersGateway } from '../../data/sent-answers/sent-answers-gateway.fake';
import { someIntake, someSent } from '../../data/sent-answers/sent-answers.builders';
import { RecordPageActions } from '../clients/clients.actions';
import { IntakePageActions, SentAnswersApiActions } from './sent-answers.actions';
import { UndoingActions } from './undoing.actions';
import { undo$ } from './undoing.effects';
import { give$, list$, read$, recordPrint$, write$ } from './sent-answers.effects';
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

  it('is given, and can be undone until it is begun', async () => {
    const fake = gateway();
    const chosen = { requestId: 'r', clientId: 'client-1', formVersionId: 'v' };
    const gave = give$(once(IntakePageActions.giveChosen(chosen)), fake).pipe(toArray());
    const assignment = { deed: 'given', clientId: 'client-1', assignmentId: 'r' } as const;
    expect(await firstValueFrom(gave)).toEqual([
      UndoingActions.done(assignment),
      SentAnswersApiActions.written({ clientId: 'client-1' }),
    ]);
    const undo = (assignmentId: string) =>
      once(UndoingActions.undoChosen({ ...assignment, assignmentId }));
    expect(await firstValueFrom(undo$(undo('r'), fake))).toEqual(UndoingActions.undone(assignment));
    const { id } = someIntake();
    expect(await firstValueFrom(undo$(undo(id), fake))).toEqual(
      UndoingActions.failed({ ...assignment, assignmentId: id, error: { kind: 'too_late' } }),
    );
  });

  it('is listed for the record that is open, and for none that was left', async () => {
    const read = { deed: 'read', assignmentId: 'a' } as const;
    const store = { select: () => of('client-2') } as unknown as Store;
    const listed = (clientId: string) =>
      lastValueFrom(list$(once(UndoingActions.undone({ ...read, clientId })), gateway(), store), {
        defaultValue: null,
      });
    expect(await listed('client-1')).toBeNull();
    expect(await listed('client-2')).not.toBeNull();
  });

  it('is marked and withdrawn through one door', async () => {
    const intake = someIntake();
    for (const action of [
      IntakePageActions.markReadChosen({ intake }),
      IntakePageActions.withdrawChosen({ intake }),
    ]) {
      expect(await lastValueFrom(write$(once(action), gateway()))).toEqual(
        SentAnswersApiActions.written({ clientId: 'client-1' }),
      );
    }
  });

  it('marked as read can be undone', async () => {
    const intake = someIntake();
    const done = { deed: 'read', clientId: 'client-1', assignmentId: intake.id } as const;
    const fake = new FakeSentAnswersGateway([intake]);
    const asGateway = fake as unknown as SentAnswersGateway;
    const marked = write$(once(IntakePageActions.markReadChosen({ intake })), asGateway);
    expect(await firstValueFrom(marked)).toEqual(UndoingActions.done(done));
    expect(await firstValueFrom(undo$(once(UndoingActions.undoChosen(done)), asGateway))).toEqual(
      UndoingActions.undone(done),
    );
    expect((await fake.intakesOf())[0]?.reviewedAt).toBeNull();
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
