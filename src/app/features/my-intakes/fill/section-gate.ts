import { Component, input, output } from '@angular/core';
import type { FormSection } from '../../../domain/forms';

/** Says what comes next and why it is asked, before a sensitive section opens. */
@Component({
  selector: 'app-section-gate',
  template: `
    <h1 class="headline" tabindex="-1">{{ section().title }}</h1>
    <div class="card">
      <p class="measure">{{ section().announce }}</p>
      <div class="actions">
        <button type="button" class="button filled" (click)="opened.emit()">Open this part</button>
        <button type="button" class="button text" (click)="postponed.emit()">
          Leave it for later
        </button>
      </div>
    </div>
  `,
  styles: `
    .headline {
      margin: 4px 0 24px;
    }

    .measure {
      white-space: pre-line;
    }

    .actions {
      margin-top: 24px;
    }
  `,
})
export class SectionGate {
  readonly section = input.required<FormSection>();
  readonly opened = output();
  readonly postponed = output();
}
