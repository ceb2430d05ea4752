import { Component, computed, input } from '@angular/core';
import { Notice } from '../notice/notice';
import { type AppError, isOutOfReach } from '../../../core/errors/app-error';
import { errorText } from '../../../core/errors/error-text';

/**
 * A notice that something failed: the title says what, then why and what is safe; what is projected says how to go on.
 * A missing connection, or a service that does not answer, looks like no fault of anybody's.
 */
@Component({
  selector: 'app-notice[error]',
  imports: [Notice],
  template: `
    <app-notice [kind]="kind()" [title]="title()">
      <p>{{ why() }}</p>
      <ng-content />
    </app-notice>
  `,
  styles: ':host { display: block; }',
})
export class ErrorNotice {
  readonly error = input.required<AppError>();
  readonly title = input.required<string>();

  protected readonly kind = computed(() => (isOutOfReach(this.error()) ? 'offline' : 'error'));
  protected readonly why = computed(() => errorText(this.error()));
}
