import { DestroyRef, Directive, ElementRef, inject } from '@angular/core';

/** A link in a menu follows the space bar too, as every item of a menu does; by itself the menu would only close. */
@Directive({ selector: 'a[appMenuLink]' })
export class MenuLink {
  constructor() {
    const link = inject<ElementRef<HTMLAnchorElement>>(ElementRef).nativeElement;
    const follow = (event: KeyboardEvent) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      link.click();
    };
    // Before the menu hears of it and takes the link away.
    link.addEventListener('keydown', follow, { capture: true });
    inject(DestroyRef).onDestroy(() =>
      link.removeEventListener('keydown', follow, { capture: true }),
    );
  }
}
