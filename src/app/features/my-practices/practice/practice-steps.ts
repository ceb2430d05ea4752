import { Component, input } from '@angular/core';
import type { Practice } from '../../../domain/practices/practice';

/** All steps at once, to be read through before. */
@Component({
  selector: 'app-practice-steps',
  template: `
    <section aria-labelledby="steps">
      <h2 id="steps" class="section-title">Step by step</h2>
      <ol>
        @for (step of practice().steps; track $index) {
          <li dir="auto">{{ step }}</li>
        }
      </ol>
    </section>
    @if (practice().notice; as notice) {
      <section aria-labelledby="notice">
        <h2 id="notice" class="section-title">What to notice</h2>
        <p class="quote" dir="auto">{{ notice }}</p>
      </section>
    }
  `,
  styles: `
    :host {
      max-width: var(--attune-measure);
      overflow-wrap: anywhere;
    }

    ol {
      margin: 8px 0 24px;
      counter-reset: step;
    }

    li {
      position: relative;
      padding: 8px 0;
      padding-inline-start: 40px;
      text-wrap: pretty;
      counter-increment: step;
    }

    li::before {
      content: counter(step);
      position: absolute;
      inset-inline-start: 0;
      color: var(--mat-sys-secondary);
      font: var(--attune-title-large);
    }

    .quote {
      margin-top: 4px;
      white-space: pre-line;
    }
  `,
})
export class PracticeSteps {
  readonly practice = input.required<Practice>();
}
