import { inject, Injectable } from '@angular/core';
import { Keeping } from '../keeping/keeping';
import { SignIn } from '../sign-in/sign-in';
import { UnloadGuard } from './unload-guard';
import { KeptDrafts } from './kept-drafts';

export interface Draft<T> {
  readonly key: string;
  readonly value: T;
  readonly at: Date;
}

/**
 * What was typed and is not yet with the server, encrypted at rest, kept apart by person and scope
 * (an assignment's id, say). Remove a draft as soon as the server has it.
 */
@Injectable({ providedIn: 'root' })
export class DraftsVault {
  private readonly signIn = inject(SignIn);
  private readonly keeping = inject(Keeping);
  private opening: Promise<KeptDrafts> | undefined;
  private opened: KeptDrafts | undefined;

  /** False where the device can't keep drafts: they then last only as long as this page. Tell the person. */
  readonly keepsAfterClosing = this.keeping.works.asReadonly();

  constructor() {
    inject(UnloadGuard).askWhile(() => this.opened?.holdsInMemory() ?? false);
  }

  async put(scope: string, key: string, value: unknown): Promise<void> {
    const id = this.id(scope, key);
    await (await this.store()).put({ id, value, at: Date.now() });
  }

  async get<T>(scope: string, key: string): Promise<T | undefined> {
    const id = this.id(scope, key);
    return (await (await this.store()).get(id))?.value as T | undefined;
  }

  async remove(scope: string, key: string): Promise<void> {
    const id = this.id(scope, key);
    await (await this.store()).remove(id);
  }

  async list<T>(scope: string): Promise<Draft<T>[]> {
    const prefix = this.id(scope, '');
    const drafts = await (await this.store()).startingWith(prefix);
    return drafts.map(({ id, value, at }) => ({
      key: id.slice(prefix.length),
      value: value as T,
      at: new Date(at),
    }));
  }

  /** Whether anything that this person typed is on this device only. */
  async holdsMine(): Promise<boolean> {
    const mine = await (await this.store()).startingWith(`${this.user()}|`);
    return mine.length > 0;
  }

  /** Everybody's drafts on this device, and the key with them. */
  async clear(): Promise<void> {
    await (await this.store()).clear();
  }

  private id(scope: string, key: string): string {
    return `${this.user()}|${scope}|${key}`;
  }

  private user(): string {
    const user = this.signIn.userId();
    if (!user) throw new Error('A draft needs a person it belongs to.');
    return user;
  }

  private async store(): Promise<KeptDrafts> {
    this.opening ??= KeptDrafts.open((isKept) => this.keeping.works.set(isKept));
    return (this.opened = await this.opening);
  }
}
