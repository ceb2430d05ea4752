import { Injectable, signal } from '@angular/core';
import { VisitStorage } from '../../core/sign-in/visit-storage';
import type { Grain } from '../../domain/progress/words';

/** Without the app's prefix, so that it stays when somebody signs out: it says nothing of anybody. */
const key = 'attune-grain';

/** Whether somebody would rather see weeks than months, on this device. */
@Injectable({ providedIn: 'root' })
export class GrainWish {
  private readonly device = new VisitStorage(() => localStorage);
  private readonly wished = signal<Grain>(this.device.getItem(key) === 'week' ? 'week' : 'month');

  readonly grain = this.wished.asReadonly();

  choose(grain: Grain): void {
    if (grain === 'week') this.device.setItem(key, grain);
    else this.device.removeItem(key);
    this.wished.set(grain);
  }
}
