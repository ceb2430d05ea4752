export interface StoredDraft {
  readonly id: string;
  readonly value: unknown;
  readonly at: number;
}

/** Where drafts are put: sealed on the device, or in this page's memory. Rejects where that fails. */
export interface DraftStore {
  put(draft: StoredDraft): Promise<void>;
  get(id: string): Promise<StoredDraft | undefined>;
  remove(id: string): Promise<void>;
  startingWith(prefix: string): Promise<StoredDraft[]>;
  removeStartingWith(prefix: string): Promise<void>;
  clear(): Promise<void>;
}
