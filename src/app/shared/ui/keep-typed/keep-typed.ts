import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Confirm } from '../../../core/confirm/confirm';

export interface Typed {
  /** Whether something typed would be lost by leaving. */
  hasUnsaved(): boolean;
  /** Called when it is left nevertheless: what the device keeps of it goes. */
  forget?(): void;
}

/** Asks before a page is left with something typed and not saved. */
export const keepTyped: CanDeactivateFn<Typed> = async (page) => {
  if (!page.hasUnsaved()) return true;
  const isLeft = await inject(Confirm).ask({
    title: 'Leave without saving?',
    text: 'What you typed here is not saved yet.',
    action: 'Leave',
    cancel: 'Stay',
    danger: true,
  });
  if (isLeft) page.forget?.();
  return isLeft;
};
