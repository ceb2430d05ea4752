import { Component, computed, input, output } from '@angular/core';
import type { AppError } from '../../../core/errors/app-error';
import { errorText } from '../../../core/errors/error-text';
import { WhereKept } from '../../../shared/ui/keeping/where-kept';
import { Notice } from '../../../shared/ui/notice/notice';

/** Why a log could not be sent as it is. It stays on the device until it is changed or let go. */
@Component({
  selector: 'app-log-refused',
  imports: [Notice, WhereKept],
  template: `
    <app-notice title="This could not be sent">
      <p>{{ reason() }}</p>
      <p>It is <app-where-kept />. Nobody else sees it.</p>
      <button type="button" class="button text" (click)="discarded.emit()">Let it go</button>
    </app-notice>
  `,
  styles: `
    p + p {
      margin-top: 8px;
    }
  `,
})
export class LogRefused {
  readonly error = input.required<AppError>();
  readonly discarded = output();

  protected readonly reason = computed(() => {
    switch (this.error().kind) {
      case 'day_out_of_range':
        return 'The day is in the future, or more than two weeks ago. Choose another day below, and it goes at once.';
      case 'practice_ended':
        return 'Your coach has taken this practice back in the meantime.';
      case 'not_found':
        return 'It was deleted on another device, or the practice is not here any more.';
      default:
        return errorText(this.error());
    }
  });
}
