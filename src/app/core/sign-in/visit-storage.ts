/**
 * A storage of the browser's, and this page's own memory for what it refuses: some block it altogether (even to look at
 * it throws), and some have no room.
 */
export class VisitStorage {
  private readonly memory = new Map<string, string>();

  constructor(private readonly find: () => Storage) {}

  getItem(key: string): string | null {
    return this.memory.get(key) ?? this.attempt((storage) => storage.getItem(key), null);
  }

  setItem(key: string, value: string): void {
    const isKept = this.attempt((storage) => {
      storage.setItem(key, value);
      return true;
    }, false);
    if (isKept) {
      this.memory.delete(key);
    } else {
      // What stands there is older.
      this.removeItem(key);
      this.memory.set(key, value);
    }
  }

  removeItem(key: string): void {
    this.memory.delete(key);
    this.attempt((storage) => storage.removeItem(key), undefined);
  }

  keys(): readonly string[] {
    const kept = this.attempt((storage) => Object.keys(storage), []);
    return [...new Set([...kept, ...this.memory.keys()])];
  }

  private attempt<T>(work: (storage: Storage) => T, otherwise: T): T {
    try {
      return work(this.find());
    } catch {
      return otherwise;
    }
  }
}
