import { makeKey, open, seal } from './cipher';
import { DeviceDatabase, SealedDraft } from './device-database';

export interface StoredDraft {
  readonly id: string;
  readonly value: unknown;
  readonly at: number;
}

/** Where drafts are put: sealed on the device, or in this page's memory where the device can't keep them. */
export interface DraftStore {
  readonly keepsAfterClosing: boolean;
  put(draft: StoredDraft): Promise<void>;
  get(id: string): Promise<StoredDraft | undefined>;
  remove(id: string): Promise<void>;
  startingWith(prefix: string): Promise<StoredDraft[]>;
  removeStartingWith(prefix: string): Promise<void>;
  clear(): Promise<void>;
}

/** Private windows of some browsers have no IndexedDB, and an address without TLS no cryptography. */
export async function openDraftStore(): Promise<DraftStore> {
  try {
    const database = await DeviceDatabase.open();
    return new SealedDraftStore(database, await database.key(await makeKey()));
  } catch {
    return new MemoryDraftStore();
  }
}

class SealedDraftStore implements DraftStore {
  readonly keepsAfterClosing = true;

  constructor(
    private readonly database: DeviceDatabase,
    private key: CryptoKey,
  ) {}

  async put({ id, value, at }: StoredDraft): Promise<void> {
    // Another tab may have cleared the device and made a new key since.
    this.key = await this.database.key(this.key);
    await this.database.put({ id, at, ...(await seal(this.key, id, value)) });
  }

  async get(id: string): Promise<StoredDraft | undefined> {
    const sealed = await this.database.get(id);
    return sealed && this.opened(sealed);
  }

  async remove(id: string): Promise<void> {
    await this.database.remove(id);
  }

  async startingWith(prefix: string): Promise<StoredDraft[]> {
    const sealed = await this.database.startingWith(prefix);
    const drafts = await Promise.all(sealed.map((draft) => this.opened(draft)));
    return drafts.filter((draft) => draft !== undefined);
  }

  async removeStartingWith(prefix: string): Promise<void> {
    await this.database.removeStartingWith(prefix);
  }

  async clear(): Promise<void> {
    await this.database.clear();
    this.key = await this.database.key(await makeKey());
  }

  /** A draft that was sealed under a key cleared since is as good as gone. */
  private async opened(sealed: SealedDraft): Promise<StoredDraft | undefined> {
    try {
      const key = await this.database.key(this.key);
      return { id: sealed.id, at: sealed.at, value: await open(key, sealed.id, sealed) };
    } catch {
      return undefined;
    }
  }
}

export class MemoryDraftStore implements DraftStore {
  readonly keepsAfterClosing = false;
  private readonly drafts = new Map<string, StoredDraft>();

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
