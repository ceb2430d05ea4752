import { Dialog } from '@angular/cdk/dialog';
import { createGlobalPositionStrategy } from '@angular/cdk/overlay';
import type { Injector } from '@angular/core';
import { AnywhereDialog } from './anywhere-dialog';
import { KeysDialog } from './keys-dialog';

/** What stands over a page: Escape closes it as well, and the focus goes back. */
export interface Opened {
  close(): void;
}

/** Opens the field that leads everywhere: near the top, so that it stays where it is while its list grows. */
export function openAnywhere(injector: Injector): Opened {
  return injector.get(Dialog).open(AnywhereDialog, {
    ariaLabel: 'Go anywhere',
    autoFocus: 'input',
    panelClass: 'anywhere-pane',
    positionStrategy: createGlobalPositionStrategy(injector)
      .centerHorizontally()
      .top('var(--attune-anywhere-top)'),
  });
}

export function openKeys(injector: Injector): Opened {
  return injector
    .get(Dialog)
    .open(KeysDialog, { ariaLabelledBy: 'keys-title', autoFocus: '.filled' });
}
