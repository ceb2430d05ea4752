import { Component } from '@angular/core';

/** The first stop of the keyboard: past the navigation, to the page. A plain link would change the address. */
@Component({
  selector: 'app-skip-link',
  template: `<button type="button" class="skip-link" (click)="skip()">Skip to the page</button>`,
  styles: 'button { border: 0; cursor: pointer; }',
})
export class SkipLink {
  protected skip(): void {
    const main = document.querySelector<HTMLElement>('main');
    main?.setAttribute('tabindex', '-1');
    main?.focus();
  }
}
