import { inject, Injectable, Injector } from '@angular/core';

export interface Question {
  readonly title: string;
  readonly text: string;
  /** The words of the button that does it. */
  readonly action: string;
  readonly cancel?: string;
  /** Whether it can't be taken back. */
  readonly danger?: boolean;
}

/** Asks before something that is hard to take back. The dialog is loaded when it is first asked for. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly injector = inject(Injector);

  async ask(question: Question): Promise<boolean> {
    const { openConfirm } = await import('./confirm-dialog');
    return openConfirm(this.injector, question);
  }
}
