import { inject, Injectable } from '@angular/core';
import { DraftsVault } from '../../core/privacy/drafts-vault';
import { LatestWrites } from '../saving/latest-writes';

/** What stands in a form and is not saved yet. */
export interface TypedDraft<Draft, Seen> {
  readonly draft: Draft;
  /** What the form began from; null for something new. */
  readonly seen: Seen | null;
  /** Stays the same, so that a retry after the tab was closed adds nothing twice. */
  readonly requestId: string;
}

/** What is typed into a form and not saved yet, on the device, encrypted. */
@Injectable({ providedIn: 'root' })
export class TypedDrafts {
  private readonly vault = inject(DraftsVault);
  private readonly writes = new LatestWrites();

  /** With the last words that a page which has just closed wanted kept, or gone. */
  async kept<Draft, Seen>(
    scope: string,
    key: string,
  ): Promise<TypedDraft<Draft, Seen> | undefined> {
    await this.writes.settled();
    return this.vault.get(scope, key);
  }

  keep(scope: string, key: string, typed: TypedDraft<unknown, unknown>): Promise<void> {
    return this.writes.want(`${scope}.${key}`, () => this.vault.put(scope, key, typed));
  }

  forget(scope: string, key: string): Promise<void> {
    return this.writes.want(`${scope}.${key}`, () => this.vault.remove(scope, key));
  }
}
