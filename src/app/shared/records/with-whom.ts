import { Component, input, output } from '@angular/core';
import type { MyRecord } from '../../domain/sheets/my-record';

/** With which coach, where a client has more than one: what is shown is of one record at a time. */
@Component({
  selector: 'app-with-whom',
  template: `
    @if (records().length > 1) {
      <div class="chips no-print" role="group" aria-label="With whom">
        @for (one of records(); track one.clientId) {
          <button
            type="button"
            class="chip"
            [attr.aria-pressed]="one.clientId === shown()"
            (click)="chosen.emit(one.clientId)"
          >
            <span>With {{ one.coachName }}</span>
          </button>
        }
      </div>
    }
  `,
  styles: `
    .chips {
      margin: 8px 0 16px;
    }
  `,
})
export class WithWhom {
  readonly records = input.required<readonly MyRecord[]>();
  /** Whose record is shown. */
  readonly shown = input.required<string | undefined>();
  readonly chosen = output<string>();
}
