import { inject, Injectable } from '@angular/core';
import { Subject } from 'rxjs';
import { SignInStorage } from '../sign-in/sign-in-storage';
import { CopiesVault } from './copies-vault';
import { DraftsVault } from './drafts-vault';

/** All that the app keeps of a person on this device. */
@Injectable({ providedIn: 'root' })
export class DeviceData {
  private readonly vault = inject(DraftsVault);
  private readonly copies = inject(CopiesVault);
  private readonly storage = inject(SignInStorage);
  private readonly clearings = new Subject<void>();

  /** The device keeps nothing any more: what a page still holds in mind must not come back here by itself. */
  readonly cleared$ = this.clearings.asObservable();

  /** After this the device knows nobody. The service worker's cache holds only the app itself and stays. */
  async clear(): Promise<void> {
    this.storage.clear();
    await this.clearDrafts();
  }

  /** Whether something typed is on this device only: drafts go once the server has them. */
  holdsUnsent(): Promise<boolean> {
    return this.vault.holdsMine().catch(() => false);
  }

  /** Whether something is kept here to be read without a network. */
  holdsCopies(): Promise<boolean> {
    return this.copies.holdsMine().catch(() => false);
  }

  /** What can be had again goes with them. */
  async clearDrafts(): Promise<void> {
    await this.copies.clear().catch(() => undefined);
    await this.vault.clear();
    this.clearings.next();
  }

  /** Ends the sign-in here but leaves the drafts, sealed, for the same person's return. What can be had again goes. */
  async forgetSignIn(): Promise<void> {
    this.storage.clear();
    await this.copies.clear().catch(() => undefined);
  }
}
