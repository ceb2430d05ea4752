import type { DraftStore, StoredDraft } from './draft-store';

/** Drafts in this page's memory, where the device keeps none. */
export class MemoryDraftStore implements DraftStore {
  private readonly drafts = new Map<string, StoredDraft>();

  holdsAnything(): boolean {
    return this.drafts.size > 0;
  }

  put(draft: StoredDraft): Promise<void> {
    this.drafts.set(draft.id, draft);
    return Promise.resolve();
  }

  get(id: string): Promise<StoredDraft | undefined> {
    return Promise.resolve(this.drafts.get(id));
  }

  remove(id: string): Promise<void> {
    this.drafts.delete(id);
    return Promise.resolve();
  }

  startingWith(prefix: string): Promise<StoredDraft[]> {
    return Promise.resolve([...this.drafts.values()].filter(({ id }) => id.startsWith(prefix)));
  }

  removeStartingWith(prefix: string): Promise<void> {
    for (const id of this.drafts.keys()) if (id.startsWith(prefix)) this.drafts.delete(id);
    return Promise.resolve();
  }

  clear(): Promise<void> {
    this.drafts.clear();
    return Promise.resolve();
  }
}
