import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Confirm } from '../../../shared/ui/confirm/confirm';
import type { ClientFormPage } from './client-form-page';

/** Asks before a page is left with something typed and not saved. */
export const keepTyped: CanDeactivateFn<ClientFormPage> = (page) =>
  !page.hasUnsaved() ||
  inject(Confirm).ask({
    title: 'Leave without saving?',
    text: 'What you typed here is not saved yet.',
    action: 'Leave',
    cancel: 'Stay',
    danger: true,
  });
