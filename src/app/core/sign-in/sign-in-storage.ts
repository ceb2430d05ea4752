import { Injectable } from '@angular/core';
import { VisitStorage } from './visit-storage';

const prefix = 'attune.';
/** So early a newer token is asked for, or after three quarters of its time where that is short. */
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
export interface KeptSignIn {
  readonly access_token: string;
  readonly refresh_token: string;
  /** By this device's clock, in seconds. */
  readonly expires_at: number;
  /** From when it was given, in seconds. */
  readonly expires_in?: number;
  readonly user?: { readonly id: string };
}

/**
 * Where the sign-in is kept: in the tab unless the person chose "Stay signed in on this device".
 * Given to auth-js as its storage.
 */
@Injectable({ providedIn: 'root' })
export class SignInStorage {
  readonly key = `${prefix}sign-in`;
  private readonly personKey = `${prefix}person`;
  private readonly tab = new VisitStorage(() => sessionStorage);
  private readonly device = new VisitStorage(() => localStorage);

  stays(): boolean {
    return this.device.getItem(staying) === 'yes';
  }

  /** Before signing in: decides where what follows is kept. */
  choose(stay: boolean): void {
    this.clear();
    if (stay) this.device.setItem(staying, 'yes');
  }

  holdsSignIn(): boolean {
    return this.getItem(this.key) !== null;
  }

  kept(): KeptSignIn | null {
    return parsed(this.getItem(this.key));
  }

  /** The access token, while it can be used as it is, without asking the back end for a newer one. */
  freshToken(): string | null {
    const lasts = this.kept()?.expires_in ?? Infinity;
    return this.tokenGoodFor(Math.min(marginSeconds, lasts / 4));
  }

  /** The access token, while its time has not passed. */
  livingToken(): string | null {
    return this.tokenGoodFor(0);
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
    this.place().setItem(key, key === this.key ? this.asReceived(value) : value);
  }

  removeItem(key: string): void {
    this.place().removeItem(key);
  }

  /** Everything of ours in both storages, the choice included. */
  clear(): void {
    for (const storage of [this.tab, this.device]) {
      const ours = storage.keys().filter((key) => key.startsWith(prefix));
      for (const key of ours) storage.removeItem(key);
    }
  }

  private tokenGoodFor(seconds: number): string | null {
    const kept = this.kept();
    return kept && kept.expires_at > Date.now() / 1000 + seconds ? kept.access_token : null;
  }

  /**
   * The server tells when a token runs out by its own clock, which this device's need not agree with: how long it is good
   * for, counted from now, holds on both.
   */
  private asReceived(value: string): string {
    const given = parsed(value);
    if (!given?.expires_in || given.access_token === this.kept()?.access_token) return value;
    const expires_at = Math.floor(Date.now() / 1000) + given.expires_in;
    return JSON.stringify({ ...given, expires_at });
  }

  private place(): VisitStorage {
    return this.stays() ? this.device : this.tab;
  }
}

function parsed(value: string | null): KeptSignIn | null {
  try {
    return value === null ? null : (JSON.parse(value) as KeptSignIn);
  } catch {
    return null;
  }
}
