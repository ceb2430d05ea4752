import { inject, Injectable } from '@angular/core';
import { Confirm } from '../confirm/confirm';
import { SignIn } from '../sign-in/sign-in';
import { DeviceData } from './device-data';
import { QuickExit } from './quick-exit';

/** What becomes of the drafts when somebody signs out: cleared, kept sealed for their return, or better not yet. */
export type Leave = 'clear' | 'keep' | 'stay';

/** Signing out clears the device, but nothing typed is thrown away without a word. */
@Injectable({ providedIn: 'root' })
export class Leaving {
  private readonly device = inject(DeviceData);
  private readonly quickExit = inject(QuickExit);
  private readonly confirm = inject(Confirm);
  private readonly signIn = inject(SignIn);

  async prepare(): Promise<Leave> {
    await this.quickExit.saveAll();
    if (!(await this.device.holdsUnsent())) return 'clear';
    // Under the sign-in dialog there is neither a way to save nor a place to ask.
    if (this.signIn.expired()) return 'keep';
    const sure = await this.confirm.ask({
      title: 'Some words are only on this device',
      text: 'They could not be saved yet. Signing out removes them from here, for good.',
      action: 'Sign out and remove them',
      cancel: 'Stay',
      danger: true,
    });
    return sure ? 'clear' : 'stay';
  }
}
