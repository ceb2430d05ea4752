import { Injectable, signal } from '@angular/core';
import { VisitStorage } from '../sign-in/visit-storage';

/** Without the app's prefix, so that it stays when somebody signs out: it is of this keyboard and says nothing of anybody. */
const key = 'attune-keys';

/** Whether keys of one letter do something, on this device. Whoever dictates, or presses keys by accident, turns them off. */
@Injectable({ providedIn: 'root' })
export class SingleKeys {
  private readonly device = new VisitStorage(() => localStorage);
  private readonly on = signal(this.device.getItem(key) !== 'off');

  readonly isOn = this.on.asReadonly();

  turn(isOn: boolean): void {
    if (isOn) this.device.removeItem(key);
    else this.device.setItem(key, 'off');
    this.on.set(isOn);
  }
}
