import { DestroyRef, inject, Injectable } from '@angular/core';

/**
 * Keeps the screen from going dark while its page is open and in sight. Provided by that page. Where a browser has no
 * such thing, or will not do it to save power, the screen does what it always does, and nothing is said of it.
 */
@Injectable()
export class KeepAwake {
  private lock: WakeLockSentinel | undefined;
  private isOver = false;

  constructor() {
    const take = () => void this.take();
    document.addEventListener('visibilitychange', take);
    take();
    inject(DestroyRef).onDestroy(() => {
      document.removeEventListener('visibilitychange', take);
      this.isOver = true;
      this.letGo();
    });
  }

  /** The browser itself lets go when the page is hidden. */
  private async take(): Promise<void> {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      this.lock = await navigator.wakeLock.request('screen');
    } catch {
      return;
    }
    if (this.isOver) this.letGo();
  }

  private letGo(): void {
    void this.lock?.release().catch(() => undefined);
    this.lock = undefined;
  }
}
