import { Component, computed, input } from '@angular/core';
import type { AppError } from '../../../../core/errors/app-error';
import { errorText } from '../../../../core/errors/error-text';
import { Notice } from '../../../../shared/ui/notice/notice';

/** Why nothing was assigned, and that nothing typed is lost. */
@Component({
  selector: 'app-not-assigned',
  imports: [Notice],
  template: `
    @if (error(); as error) {
      <app-notice
        [kind]="error.kind === 'offline' ? 'offline' : 'error'"
        title="Not assigned yet: what you typed is still here"
      >
        <p>{{ words() }}</p>
      </app-notice>
    }
  `,
})
export class NotAssigned {
  readonly error = input.required<AppError | null>();

  protected readonly words = computed(() => {
    const error = this.error();
    return error && errorText(error);
  });
}
