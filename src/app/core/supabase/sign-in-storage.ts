import { Injectable } from '@angular/core';

const prefix = 'attune.';
/** As early as auth-js itself would ask for a newer token. */
const marginSeconds = 90;
const staying = `${prefix}stay`;

/** What is remembered of the person between page loads, so that the app opens without a network. */
export interface KnownPerson {
  readonly userId: string;
  readonly role: 'coach' | 'client';
  readonly displayName: string;
  readonly timeZone: string | null;
  /** Whether a client is in some coach's record; true for a coach. */
  readonly hasCoach: boolean;
}

/** What auth-js keeps, as far as it is read here. */
interface KeptSignIn {
  readonly access_token: string;
  /** In seconds. */
  readonly expires_at: number;
}

/**
 * Where the sign-in is kept: in the tab unless the person chose "Stay signed in on this device".
 * Given to auth-js as its storage.
 */
@Injectable({ providedIn: 'root' })
export class SignInStorage {
  readonly key = `${prefix}sign-in`;
  private readonly personKey = `${prefix}person`;

  stays(): boolean {
    return localStorage.getItem(staying) === 'yes';
  }

  /** Before signing in: decides where what follows is kept. */
  choose(stay: boolean): void {
    this.clear();
    if (stay) localStorage.setItem(staying, 'yes');
  }

  holdsSignIn(): boolean {
    return this.getItem(this.key) !== null;
  }

  /** The access token, while it can be used as it is, without asking the back end for a newer one. */
  freshToken(): string | null {
    const kept = JSON.parse(this.getItem(this.key) ?? '{}') as Partial<KeptSignIn>;
    const isFresh = (kept.expires_at ?? 0) > Date.now() / 1000 + marginSeconds;
    return isFresh ? (kept.access_token ?? null) : null;
  }

  person(): KnownPerson | null {
    const kept = this.getItem(this.personKey);
    return kept ? (JSON.parse(kept) as KnownPerson) : null;
  }

  keepPerson(person: KnownPerson): void {
    this.setItem(this.personKey, JSON.stringify(person));
  }

  getItem(key: string): string | null {
    return this.place().getItem(key);
  }

  setItem(key: string, value: string): void {
    this.place().setItem(key, value);
  }

  removeItem(key: string): void {
    this.place().removeItem(key);
  }

  /** Everything of ours in both storages, the choice included. */
  clear(): void {
    for (const storage of [sessionStorage, localStorage]) {
      const ours = Object.keys(storage).filter((key) => key.startsWith(prefix));
      for (const key of ours) storage.removeItem(key);
    }
  }

  private place(): Storage {
    return this.stays() ? localStorage : sessionStorage;
  }
}
