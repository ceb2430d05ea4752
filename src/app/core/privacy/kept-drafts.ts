import type { DraftStore, StoredDraft } from './draft-store';
import { MemoryDraftStore } from './memory-draft-store';
import { SealedDraftStore } from './sealed-draft-store';
import { withTimeout } from './with-timeout';

/**
 * Drafts on the device, and in this page's memory what the device does not take: it may have no storage, no room, or
 * never answer. `onKept` hears whether the device has all of them.
 */
export class KeptDrafts {
  private readonly memory = new MemoryDraftStore();

  private constructor(
    private readonly device: DraftStore | null,
    private readonly onKept: (isKept: boolean) => void,
  ) {}

  static async open(onKept: (isKept: boolean) => void): Promise<KeptDrafts> {
    const device = await withTimeout(SealedDraftStore.open()).catch(() => null);
    if (!device) onKept(false);
    return new KeptDrafts(device, onKept);
  }

  /** Whether something would be lost with this page. */
  holdsInMemory(): boolean {
    return this.memory.holdsAnything();
  }

  async put(draft: StoredDraft): Promise<void> {
    if (await this.isTaken(draft)) await this.memory.remove(draft.id);
    else await this.memory.put(draft);
    this.tell();
  }

  async get(id: string): Promise<StoredDraft | undefined> {
    return (await this.memory.get(id)) ?? (await this.ask((device) => device.get(id), undefined));
  }

  async startingWith(prefix: string): Promise<StoredDraft[]> {
    const here = await this.memory.startingWith(prefix);
    const kept = await this.ask((device) => device.startingWith(prefix), []);
    const isOlder = ({ id }: StoredDraft) => here.some((draft) => draft.id === id);
    return [...kept.filter((draft) => !isOlder(draft)), ...here];
  }

  async remove(id: string): Promise<void> {
    await this.memory.remove(id);
    this.tell();
    if (this.device) await withTimeout(this.device.remove(id));
  }

  async removeStartingWith(prefix: string): Promise<void> {
    await this.memory.removeStartingWith(prefix);
    this.tell();
    if (this.device) await withTimeout(this.device.removeStartingWith(prefix));
  }

  async clear(): Promise<void> {
    await this.memory.clear();
    this.tell();
    if (this.device) await withTimeout(this.device.clear());
  }

  private tell(): void {
    this.onKept(this.device !== null && !this.memory.holdsAnything());
  }

  private isTaken(draft: StoredDraft): Promise<boolean> {
    return this.ask((device) => device.put(draft).then(() => true), false);
  }

  private async ask<T>(work: (device: DraftStore) => Promise<T>, otherwise: T): Promise<T> {
    return this.device ? withTimeout(work(this.device)).catch(() => otherwise) : otherwise;
  }
}
