import { inject, Injectable, signal } from '@angular/core';
import { DraftsVault } from '../../core/privacy/drafts-vault';
import { LatestWrites } from '../saving/latest-writes';
import { omitKey } from './omit-key';

const scope = 'reply';

/** Replies that are not sent yet, by log: they outlast a failure, a closed tab and a lost sign-in. */
@Injectable({ providedIn: 'root' })
export class ReplyDrafts {
  private readonly vault = inject(DraftsVault);
  private readonly writes = new LatestWrites();
  private readonly kept = signal<Readonly<Record<string, string>>>({});

  readonly drafts = this.kept.asReadonly();

  /** Where the device can't keep them, they last as long as the page. */
  async load(): Promise<void> {
    const drafts = await this.vault.list<string>(scope).catch(() => []);
    this.kept.set(Object.fromEntries(drafts.map(({ key, value }) => [key, value])));
  }

  async keep(logId: string, text: string): Promise<void> {
    if (text.trim() === '') return this.forget(logId);
    this.kept.update((drafts) => ({ ...drafts, [logId]: text }));
    await this.write(logId, () => this.vault.put(scope, logId, text));
  }

  async forget(logId: string): Promise<void> {
    this.kept.update((drafts) => omitKey(drafts, logId));
    await this.write(logId, () => this.vault.remove(scope, logId));
  }

  private async write(logId: string, write: () => Promise<void>): Promise<void> {
    await this.writes.want(logId, write).catch(() => undefined);
  }
}
