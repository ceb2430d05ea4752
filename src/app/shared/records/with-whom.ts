import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import type { MyRecord } from '../../domain/my-records/my-record';

/** With which coach, where a client has more than one: what is shown is of one record at a time. */
@Component({
  selector: 'app-with-whom',
  template: `
    @if (choices().length > 1) {
      <div class="chips no-print" role="group" aria-label="With whom">
        @for (one of choices(); track one.clientId) {
          <button
            type="button"
            class="chip"
            [attr.aria-pressed]="one.clientId === shown()"
            (click)="chosen.emit(one.clientId)"
          >
            <span>With {{ one.coach }}</span>
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
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly records = input.required<readonly MyRecord[]>();
  /** Whose record is shown. */
  readonly shown = input.required<string | undefined>();
  readonly chosen = output<string>();

  /** Of two coaches of one name, each with the name of their practice. */
  protected readonly choices = computed(() => {
    const names = this.records().map(({ coachName }) => coachName);
    return this.records().map(({ clientId, coachName, practiceName }) => ({
      clientId,
      coach:
        names.filter((name) => name === coachName).length > 1
          ? `${coachName}, ${practiceName}`
          : coachName,
    }));
  });

  /** To the choice as it stands. */
  focus(): void {
    this.host.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  }
}
