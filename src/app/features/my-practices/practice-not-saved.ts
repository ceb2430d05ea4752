import { Component, computed, input } from '@angular/core';
import type { AppError } from '../../core/errors/app-error';
import { errorText } from '../../core/errors/error-text';
import { Notice } from '../../shared/ui/notice/notice';

/** Why what was said of a practice did not hold. */
@Component({
  selector: 'app-practice-not-saved',
  imports: [Notice],
  template: `
    <app-notice [kind]="error().kind === 'offline' ? 'offline' : 'info'" [title]="title()">
      <p>{{ text() }}</p>
    </app-notice>
  `,
})
export class PracticeNotSaved {
  readonly error = input.required<AppError>();

  protected readonly title = computed(() =>
    this.error().kind === 'not_found'
      ? 'This practice is not here any more'
      : 'Nothing has changed',
  );
  protected readonly text = computed(() => {
    switch (this.error().kind) {
      case 'offline':
        return 'There is no connection, so your coach could not be told. Try again in a moment.';
      case 'not_found':
        return 'Your coach may have taken it back in the meantime. What you wrote down stays yours.';
      case 'conflict':
      case 'practice_ended':
        return 'It was changed somewhere else in the meantime. You see how it stands now.';
      default:
        return errorText(this.error());
    }
  });
}
