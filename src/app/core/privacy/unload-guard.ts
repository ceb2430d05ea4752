import { Injectable } from '@angular/core';

/** Leaving the page for good: asked about while something would be lost with it, unless it is left on purpose. */
@Injectable({ providedIn: 'root' })
export class UnloadGuard {
  private isAgreed = false;

  /** Nothing is asked from here on: the person wants to be gone, or was asked already. */
  agree(): void {
    this.isAgreed = true;
  }

  askWhile(wouldLose: () => boolean): void {
    addEventListener('beforeunload', (event) => {
      if (!this.isAgreed && wouldLose()) event.preventDefault();
    });
  }
}
