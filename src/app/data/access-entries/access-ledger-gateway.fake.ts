import type { AccessEntry } from '../../domain/access-entries/access-entry';
import type { AccessLedgerGateway } from './access-ledger-gateway';

export class FakeAccessLedgerGateway implements Pick<
  AccessLedgerGateway,
  keyof AccessLedgerGateway
> {
  entries: readonly AccessEntry[] = [];
  failure: Error | undefined;

  aboutMe(): Promise<readonly AccessEntry[]> {
    return this.failure ? Promise.reject(this.failure) : Promise.resolve(this.entries);
  }
}
