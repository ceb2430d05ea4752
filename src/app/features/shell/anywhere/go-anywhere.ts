import { DestroyRef, inject, Injectable, Injector, signal } from '@angular/core';
import { isAlone, isWithControl } from '../../../core/keys/pressed';
import { SingleKeys } from '../../../core/keys/single-keys';
import type { Opened } from './open-dialogs';

/** Opens what stands over every page of a coach. Its files come when it is first asked for. */
@Injectable()
export class GoAnywhere {
  private readonly injector = inject(Injector);
  private readonly singleKeys = inject(SingleKeys);
  private open: Opened | undefined;
  private isGone = false;
  private readonly coming = signal(false);

  /** Whether it was asked for and is not there yet. */
  readonly isComing = this.coming.asReadonly();

  constructor() {
    // The frame goes when somebody signs out, and names go with it.
    inject(DestroyRef).onDestroy(() => {
      this.isGone = true;
      this.open?.close();
    });
  }

  ask(): Promise<void> {
    return this.show('openAnywhere');
  }

  press(event: KeyboardEvent): void {
    const what = this.askedBy(event);
    if (!what) return;
    event.preventDefault();
    void this.show(what);
  }

  private askedBy(event: KeyboardEvent): 'openAnywhere' | 'openKeys' | null {
    if (isWithControl(event, 'k')) return 'openAnywhere';
    if (!this.singleKeys.isOn()) return null;
    if (isAlone(event, '/')) return 'openAnywhere';
    return isAlone(event, '?') ? 'openKeys' : null;
  }

  private async show(what: 'openAnywhere' | 'openKeys'): Promise<void> {
    if (this.coming()) return;
    this.coming.set(true);
    try {
      const dialogs = await import('./open-dialogs');
      if (!this.isGone) this.open = dialogs[what](this.injector);
    } finally {
      this.coming.set(false);
    }
  }
}
