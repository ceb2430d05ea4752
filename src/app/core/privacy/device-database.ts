import type { Sealed } from './cipher';

export interface SealedDraft extends Sealed {
  readonly id: string;
  readonly at: number;
}

const databaseName = 'attune';
const keyId = 'drafts';

/** The IndexedDB behind the drafts vault: one store for sealed drafts, one for the key that opens them. */
export class DeviceDatabase {
  private constructor(private readonly database: IDBDatabase) {}

  static async open(): Promise<DeviceDatabase> {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('keys');
      request.result.createObjectStore('drafts', { keyPath: 'id' });
    };
    const database = await done(request);
    // Another tab that wants to delete or upgrade is not made to wait.
    database.onversionchange = () => database.close();
    return new DeviceDatabase(database);
  }

  /** The device's key; `fresh` becomes it if there is none yet. One transaction, so two tabs agree. */
  async key(fresh: CryptoKey): Promise<CryptoKey> {
    const keys = this.store('keys', 'readwrite');
    const kept = (await done(keys.get(keyId))) as CryptoKey | undefined;
    if (kept) return kept;
    await written(keys, (store) => store.put(fresh, keyId));
    return fresh;
  }

  put(draft: SealedDraft): Promise<void> {
    return written(this.store('drafts', 'readwrite'), (store) => store.put(draft));
  }

  get(id: string): Promise<SealedDraft | undefined> {
    return done(this.store('drafts', 'readonly').get(id) as IDBRequest<SealedDraft | undefined>);
  }

  remove(id: string): Promise<unknown> {
    return done(this.store('drafts', 'readwrite').delete(id));
  }

  startingWith(prefix: string): Promise<SealedDraft[]> {
    const drafts = this.store('drafts', 'readonly');
    return done(drafts.getAll(rangeOf(prefix)) as IDBRequest<SealedDraft[]>);
  }

  removeStartingWith(prefix: string): Promise<unknown> {
    return done(this.store('drafts', 'readwrite').delete(rangeOf(prefix)));
  }

  async clear(): Promise<void> {
    await done(this.store('drafts', 'readwrite').clear());
    await done(this.store('keys', 'readwrite').clear());
  }

  private store(name: 'keys' | 'drafts', mode: IDBTransactionMode): IDBObjectStore {
    return this.database.transaction(name, mode).objectStore(name);
  }
}

const rangeOf = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** A request that was granted is not written yet: a device without room says so at the end of the transaction. */
function written(
  store: IDBObjectStore,
  write: (store: IDBObjectStore) => IDBRequest,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const { transaction } = store;
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB failed'));
    write(store);
  });
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });
}
