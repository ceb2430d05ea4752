import { inject, Injectable } from '@angular/core';
import { CopiesVault } from '../../core/privacy/copies-vault';
import type { Practice } from '../../domain/practices/practice';

const scope = 'practice';

/** Practices that were opened on this device, to be read and done without a network. A failure is not told. */
@Injectable({ providedIn: 'root' })
export class PracticeCopies {
  private readonly copies = inject(CopiesVault);

  keep(practice: Practice): Promise<void> {
    return this.copies.put(scope, practice.id, practice).catch(() => undefined);
  }

  find(id: string): Promise<Practice | undefined> {
    return this.copies.get<Practice>(scope, id).catch(() => undefined);
  }

  all(): Promise<readonly Practice[]> {
    return this.copies.list<Practice>(scope).catch(() => []);
  }

  /** The server's word for all that was assigned since an instant: copies follow it, and what was taken back goes. */
  async follow(practices: readonly Practice[], since: string | null): Promise<void> {
    const current = new Map(practices.map((practice) => [practice.id, practice]));
    for (const copy of await this.all()) {
      const now = current.get(copy.id);
      if (now) await this.keep(now);
      else if (since === null || Date.parse(copy.assignedAt) >= Date.parse(since))
        await this.remove(copy.id);
    }
  }

  remove(id: string): Promise<void> {
    return this.copies.remove(scope, id).catch(() => undefined);
  }
}
