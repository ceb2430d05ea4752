import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Confirm } from '../confirm/confirm';

export interface Typed {
  /** Whether something typed would be lost by leaving. */
  hasUnsaved(): boolean;
}

/** Asks before a page is left with something typed and not saved. */
export const keepTyped: CanDeactivateFn<Typed> = (page) =>
  !page.hasUnsaved() ||
  inject(Confirm).ask({
    title: 'Leave without saving?',
    text: 'What you typed here is not saved yet.',
    action: 'Leave',
    cancel: 'Stay',
    danger: true,
  });
