import { inject, Injectable, Injector } from '@angular/core';
import type { Question } from './confirm-dialog';

/** Asks before something that is hard to take back. The dialog is loaded when it is first asked for. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly injector = inject(Injector);

  async ask(question: Question): Promise<boolean> {
    const { openConfirm } = await import('./confirm-dialog');
    return openConfirm(this.injector, question);
  }
}
