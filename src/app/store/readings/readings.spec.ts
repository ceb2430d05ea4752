import type { Action, Store } from '@ngrx/store';
import { EMPTY, firstValueFrom, lastValueFrom, of, toArray } from 'rxjs';
import type { AccessEntriesGateway } from '../../data/access-entries/access-entries-gateway';
import { FakeAccessEntriesGateway } from '../../data/access-entries/access-entries-gateway.fake';
import type { ReadingsGateway } from '../../data/readings/readings-gateway';
import { FakeReadingsGateway } from '../../data/readings/readings-gateway.fake';
import { someIntake, someSent } from '../../data/readings/readings.builders';
import { RecordPageActions } from '../clients/clients.actions';
import { IntakePageActions, ReadingsApiActions } from './readings.actions';
import { GivingActions } from './giving.actions';
import { undo$ } from './giving.effects';
import { give$, list$, read$, recordPrint$, write$ } from './readings.effects';
import { initialReadings, readingsFeature } from './readings.feature';

const { reducer } = readingsFeature;
const once = (action: Action) => of(action);
const gateway = () => new FakeReadingsGateway() as unknown as ReadingsGateway;
const ledgerOf = (ledger: FakeAccessEntriesGateway) => ledger as unknown as AccessEntriesGateway;

describe('the reading of an intake', () => {
  it('leaves an entry in the ledger before an answer is shown', async () => {
    const ledger = new FakeAccessEntriesGateway();
    const opened = once(IntakePageActions.intakeOpened({ intake: someIntake() }));
    expect(await firstValueFrom(read$(opened, gateway(), ledgerOf(ledger)))).toEqual(
      ReadingsApiActions.read({ sent: someSent() }),
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
    const assignment = { clientId: 'client-1', assignmentId: 'r' };
    expect(await firstValueFrom(gave)).toEqual([
      GivingActions.given(assignment),
      ReadingsApiActions.written({ clientId: 'client-1' }),
    ]);
    const undo = (assignmentId: string) =>
      once(GivingActions.undoChosen({ ...assignment, assignmentId }));
    expect(await firstValueFrom(undo$(undo('r'), fake))).toEqual(
      GivingActions.undone({ clientId: 'client-1' }),
    );
    expect(await firstValueFrom(undo$(undo(someIntake().id), fake))).toEqual(
      GivingActions.undoFailed({ clientId: 'client-1', error: { kind: 'too_late' } }),
    );
  });

  it('is listed for the record that is open, and for none that was left', async () => {
    const store = { select: () => of('client-2') } as unknown as Store;
    const listed = (clientId: string) =>
      lastValueFrom(list$(once(GivingActions.undone({ clientId })), gateway(), store), {
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
      expect(await firstValueFrom(write$(once(action), gateway()))).toEqual(
        ReadingsApiActions.written({ clientId: 'client-1' }),
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
      ReadingsApiActions.listed({ clientId: 'client-1', intakes: [someIntake()] }),
      ReadingsApiActions.read({ sent: someSent() }),
    ].reduce(reducer, initialReadings);
    expect(read.sent).not.toBeNull();
    const other = reducer(read, RecordPageActions.opened({ clientId: 'client-2' }));
    expect([other.sent, other.intakes]).toEqual([null, undefined]);
  });

  it('drops a list that arrives for a client who is no longer open', () => {
    const state = [
      RecordPageActions.opened({ clientId: 'client-2' }),
      ReadingsApiActions.listed({ clientId: 'client-1', intakes: [someIntake()] }),
    ].reduce(reducer, initialReadings);
    expect(state.intakes).toBeUndefined();
  });
});
