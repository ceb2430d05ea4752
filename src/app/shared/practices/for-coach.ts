import { Component, input } from '@angular/core';
import { Icon } from '../ui/icon/icon';

/** What the library says to the coach alone. Nothing where it says nothing. */
@Component({
  selector: 'app-for-coach',
  imports: [Icon],
  template: `
    @if (words() && isFolded()) {
      <details>
        <summary class="link">
          For you alone<span class="hidden-visually">: {{ title() }}</span>
        </summary>
        <p class="words" dir="auto">{{ words() }}</p>
      </details>
    } @else if (words(); as words) {
      <section class="card" [attr.aria-label]="'For you alone: ' + title()">
        <p class="section-title"><app-icon name="visibility_off" size="s" />For you alone</p>
        <p class="words" dir="auto">{{ words }}</p>
      </section>
    }
  `,
  styles: `
    .card {
      display: grid;
      gap: 8px;
      max-width: var(--attune-measure);
    }

    .section-title {
      display: flex;
      gap: 8px;
      align-items: center;
    }

    details {
      max-width: var(--attune-measure);
    }

    summary {
      cursor: pointer;
    }

    .words {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class ForCoach {
  readonly words = input.required<string>();
  /** Of the practice they are about. */
  readonly title = input.required<string>();
  /** Where many stand in a row: behind its heading until it is opened. */
  readonly isFolded = input(false);
}
