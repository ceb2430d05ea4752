import { makeKey, open, seal } from './cipher';
import { DeviceDatabase, type SealedDraft } from './device-database';
import type { DraftStore, StoredDraft } from './draft-store';

/** Drafts on the device, each sealed with a key that the browser never hands out. */
export class SealedDraftStore implements DraftStore {
  private constructor(
    private readonly database: DeviceDatabase,
    private key: CryptoKey,
  ) {}

  /** Rejects where there is no IndexedDB (private windows of some browsers) or no cryptography (without TLS). */
  static async open(): Promise<SealedDraftStore> {
    const database = await DeviceDatabase.open();
    return new SealedDraftStore(database, await database.key(await makeKey()));
  }

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
