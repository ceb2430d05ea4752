import { Component, input } from '@angular/core';
import { Logo } from '../logo/logo';

/** Says what will appear here, and holds the one thing to do. */
@Component({
  selector: 'app-empty-state',
  imports: [Logo],
  template: `
    <section class="empty">
      <app-logo shape="meeting" />
      <h2 class="title">{{ title() }}</h2>
      <p class="quiet">{{ text() }}</p>
      <ng-content />
    </section>
  `,
})
export class EmptyState {
  readonly title = input.required<string>();
  readonly text = input.required<string>();
}
