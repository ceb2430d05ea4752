import { inject, Injectable } from '@angular/core';
import { SignInStorage } from '../supabase/sign-in-storage';
import { CopiesVault } from './copies-vault';
import { DraftsVault } from './drafts-vault';

/** All that the app keeps of a person on this device. */
@Injectable({ providedIn: 'root' })
export class DeviceData {
  private readonly vault = inject(DraftsVault);
  private readonly copies = inject(CopiesVault);
  private readonly storage = inject(SignInStorage);

  /** After this the device knows nobody. The service worker's cache holds only the app itself and stays. */
  async clear(): Promise<void> {
    this.storage.clear();
    await this.clearDrafts();
  }

  /** Whether something typed is on this device only: drafts go once the server has them. */
  holdsUnsent(): Promise<boolean> {
    return this.vault.holdsMine().catch(() => false);
  }

  /** What can be had again goes with them. */
  async clearDrafts(): Promise<void> {
    await this.copies.clear().catch(() => undefined);
    await this.vault.clear();
  }

  /** Ends the sign-in here but leaves the drafts, sealed, for the same person's return. What can be had again goes. */
  async forgetSignIn(): Promise<void> {
    this.storage.clear();
    await this.copies.clear().catch(() => undefined);
  }
}
