import { Component, computed, input } from '@angular/core';
import type { Practice } from '../../../domain/practices/practice';
import { breathWords, timedSteps } from '../../../shared/practices/timed-steps';

/** All steps at once, to be read through before. */
@Component({
  selector: 'app-practice-steps',
  template: `
    <section aria-labelledby="steps">
      <h2 id="steps" class="section-title">Step by step</h2>
      <ol>
        @for (step of steps(); track $index) {
          <li dir="auto">
            {{ step.text }}
            @if (step.times; as times) {
              <span class="small quiet times" dir="auto">{{ times }}</span>
            }
          </li>
        }
      </ol>
      @if (breath(); as words) {
        <p class="small quiet breath">{{ words }}</p>
      }
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

    .times {
      display: block;
    }

    .breath {
      margin: -12px 0 24px;
    }

    .quote {
      margin-top: 4px;
      white-space: pre-line;
    }
  `,
})
export class PracticeSteps {
  readonly practice = input.required<Practice>();

  protected readonly steps = computed(() => timedSteps(this.practice()));
  protected readonly breath = computed(() => breathWords(this.practice()));
}
