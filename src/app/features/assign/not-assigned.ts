import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AppError } from '../../core/errors/app-error';
import { errorText } from '../../core/errors/error-text';
import { Notice } from '../../shared/ui/notice/notice';

/** Why nothing was assigned, and that nothing typed is lost; or that an earlier try, whose answer was lost, was. */
@Component({
  selector: 'app-not-assigned',
  imports: [RouterLink, Notice],
  template: `
    @if (error()?.kind === 'conflict') {
      <app-notice kind="info" title="It was assigned already, as you had it first">
        <p>
          Your first try arrived, though no answer came back. What you changed since is still here:
          press Assign to give it as well, or look at
          <a class="link" [routerLink]="['/coach/clients', clientId(), 'practices']"
            >what was assigned</a
          >.
        </p>
      </app-notice>
    } @else if (error(); as error) {
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
  readonly clientId = input.required<string>();

  protected readonly words = computed(() => {
    const error = this.error();
    return error && errorText(error);
  });
}
