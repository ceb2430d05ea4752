import { MemoryDraftStore } from '../memory-draft-store';
import { SealedDraftStore } from '../sealed-draft-store';

/** The device takes drafts at once, so that a page is settled after some turns and waits for no time. */
export function keepDraftsInMemory(): void {
  const store = new MemoryDraftStore() as unknown as SealedDraftStore;
  spyOn(SealedDraftStore, 'open').and.resolveTo(store);
}
