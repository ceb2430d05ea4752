import type { AccessAction } from '../../domain/access-entries/access-entry';
import type { AccessEntriesGateway } from './access-entries-gateway';

/** Keeps what was recorded. */
export class FakeAccessEntriesGateway implements Pick<
  AccessEntriesGateway,
  keyof AccessEntriesGateway
> {
  readonly entries: { readonly clientId: string; readonly action: AccessAction }[] = [];

  record(clientId: string, action: AccessAction): Promise<void> {
    this.entries.push({ clientId, action });
    return Promise.resolve();
  }
}
