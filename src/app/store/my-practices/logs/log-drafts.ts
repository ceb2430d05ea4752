import { inject, Injectable } from '@angular/core';
import { DraftsVault } from '../../../core/privacy/drafts-vault';
import { SignIn } from '../../../core/sign-in/sign-in';
import { LatestWrites } from '../../saving/latest-writes';
import { logScope } from './log-scope';
import { type KeptLog, OpenLog } from './open-log';

/** Logs that are not with the server yet, on the device, encrypted, each under the id that its request carries. */
@Injectable({ providedIn: 'root' })
export class LogDrafts {
  private readonly vault = inject(DraftsVault);
  private readonly userId = inject(SignIn).userId;
  private readonly writes = new LatestWrites();
  private readonly here = new Set<string>();

  /** What a closed tab left. */
  async list(): Promise<readonly OpenLog[]> {
    const kept = await this.vault.list<KeptLog>(logScope);
    return kept.map(({ key, value }) => {
      this.here.add(key);
      return new OpenLog(key, value);
    });
  }

  /** What is unsaved at the time of writing, not of asking; nothing once all of it is with the server. */
  keep(log: OpenLog): Promise<void> {
    if (!log.isUnsaved() && !this.here.has(log.requestId)) return Promise.resolve();
    const owner = this.userId();
    return this.writes.want(log.requestId, async () => {
      // What one person wrote never comes among the next one's.
      if (this.userId() === owner) await this.write(log);
    });
  }

  forget({ requestId }: OpenLog): Promise<void> {
    this.here.delete(requestId);
    return this.writes.want(requestId, () => this.vault.remove(logScope, requestId));
  }

  private async write(log: OpenLog): Promise<void> {
    const { requestId } = log;
    if (log.isUnsaved()) {
      this.here.add(requestId);
      await this.vault.put(logScope, requestId, log.kept());
    } else {
      await this.vault.remove(logScope, requestId);
      this.here.delete(requestId);
    }
  }
}
