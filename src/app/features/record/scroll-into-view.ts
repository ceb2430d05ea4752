import { Directive, ElementRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLinkActive } from '@angular/router';
import { filter } from 'rxjs';

/** On a narrow screen the tabs are wider than it: the one that is open comes into sight. */
@Directive({ selector: '[appScrollIntoView]' })
export class ScrollIntoView {
  constructor() {
    const tab = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    inject(RouterLinkActive)
      .isActiveChange.pipe(filter(Boolean), takeUntilDestroyed())
      .subscribe(() => tab.scrollIntoView({ block: 'nearest', inline: 'center' }));
  }
}
