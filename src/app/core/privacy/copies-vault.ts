import { inject, Injectable } from '@angular/core';
import { SignIn } from '../sign-in/sign-in';
import { SignInStorage } from '../sign-in/sign-in-storage';
import { KeptDrafts } from './kept-drafts';

/** What no draft's id begins with: those begin with a person's id. */
const prefix = 'copy';

/**
 * What the server has and a person wants to read without a network, encrypted at rest as drafts are. Nothing is lost
 * when it goes, so it goes whenever somebody leaves, even where drafts stay.
 */
@Injectable({ providedIn: 'root' })
export class CopiesVault {
  private readonly signIn = inject(SignIn);
  private readonly storage = inject(SignInStorage);
  private opening: Promise<KeptDrafts> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  /** Nothing is put here any more once somebody is leaving: what they read last may still be on its way. */
  async put(scope: string, key: string, value: unknown): Promise<void> {
    const id = this.id(scope, key);
    await this.inTurn(async (store) => {
      if (this.storage.holdsSignIn()) await store.put({ id, value, at: Date.now() });
    });
  }

  async get<T>(scope: string, key: string): Promise<T | undefined> {
    const id = this.id(scope, key);
    return (await (await this.store()).get(id))?.value as T | undefined;
  }

  async list<T>(scope: string): Promise<readonly T[]> {
    const copies = await (await this.store()).startingWith(this.id(scope, ''));
    return copies.map(({ value }) => value as T);
  }

  /** Whether this device has any copy of this person's. */
  async holdsMine(): Promise<boolean> {
    return (await (await this.store()).startingWith(`${prefix}|${this.user()}|`)).length > 0;
  }

  async remove(scope: string, key: string): Promise<void> {
    const id = this.id(scope, key);
    await (await this.store()).remove(id);
  }

  /** Everybody's copies on this device; drafts stay. */
  clear(): Promise<void> {
    return this.inTurn((store) => store.removeStartingWith(`${prefix}|`));
  }

  /** One write after the other, so that none that was begun before a clearing ends after it. */
  private inTurn(write: (store: KeptDrafts) => Promise<void>): Promise<void> {
    const next = this.last.then(async () => write(await this.store()));
    this.last = next.catch(() => undefined);
    return next;
  }

  private id(scope: string, key: string): string {
    return `${prefix}|${this.user()}|${scope}|${key}`;
  }

  private user(): string {
    const user = this.signIn.userId();
    if (!user) throw new Error('A copy needs a person it belongs to.');
    return user;
  }

  private store(): Promise<KeptDrafts> {
    // A copy that the device does not take is none that anybody was promised.
    this.opening ??= KeptDrafts.open(() => undefined);
    return this.opening;
  }
}
