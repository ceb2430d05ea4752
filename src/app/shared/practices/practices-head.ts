import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** Only pages that are real. */
const tabs = [
  { path: '/coach/practices/library', label: 'Library' },
  { path: '/coach/practices/programmes', label: 'Programmes' },
  { path: '/coach/practices/following', label: 'Following' },
];

/** The top of each page of the area: its name, what can be done on the page, and the way to the others. */
@Component({
  selector: 'app-practices-head',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <header class="page-head">
      <h1 class="display">Practices</h1>
      <div class="actions"><ng-content /></div>
    </header>
    <nav class="tabs" aria-label="Practices">
      @for (tab of tabs; track tab.path) {
        <a class="tab" [routerLink]="tab.path" routerLinkActive ariaCurrentWhenActive="page">{{
          tab.label
        }}</a>
      }
    </nav>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 24px;
    }

    .page-head {
      align-items: center;
      min-height: 48px;
      margin-bottom: 16px;
    }
  `,
})
export class PracticesHead {
  protected readonly tabs = tabs;
}
