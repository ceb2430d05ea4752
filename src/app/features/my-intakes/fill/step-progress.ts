import { Component, computed, input } from '@angular/core';

/** How far along, by section: it looks the same whatever was answered. */
@Component({
  selector: 'app-step-progress',
  template: `
    <div class="steps" aria-hidden="true">
      @for (step of steps(); track step) {
        <i [class.past]="step < at()" [class.now]="step === at()"></i>
      }
    </div>
    <p class="small quiet">{{ words() }}</p>
  `,
  styles: `
    .steps {
      display: grid;
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
      gap: 4px;
      margin-bottom: 16px;
    }

    i {
      height: 4px;
      border-radius: 2px;
      background: var(--mat-sys-surface-container-highest);
    }

    .past {
      background: var(--attune-bar-quiet);
    }

    .now {
      background: var(--mat-sys-primary);
    }

    @media (forced-colors: active) {
      .past,
      .now {
        background: CanvasText;
        forced-color-adjust: none;
      }

      .now {
        background: Highlight;
      }
    }
  `,
})
export class StepProgress {
  readonly at = input.required<number>();
  readonly of = input.required<number>();

  protected readonly steps = computed(() => Array.from({ length: this.of() }, (_, step) => step));
  protected readonly words = computed(() =>
    this.at() < this.of() ? `Part ${this.at() + 1} of ${this.of()}` : 'All parts',
  );
}
