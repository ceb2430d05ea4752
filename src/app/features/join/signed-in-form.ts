import { Component, inject, input, output } from '@angular/core';
import { SignIn } from '../../core/sign-in/sign-in';

/** For a client who opens an invitation while they are signed in. */
@Component({
  selector: 'app-signed-in-form',
  template: `
    <p class="measure">
      You are signed in{{ name() ? ' as ' + name() : '' }}. The invitation can be added to your
      account if it went to the address that you sign in with.
    </p>
    <div class="actions">
      <button
        type="button"
        class="button filled wide-on-phone"
        [attr.aria-busy]="busy()"
        (click)="accepted.emit()"
      >
        Accept the invitation
      </button>
      <button type="button" class="button text wide-on-phone" (click)="somebodyElse.emit()">
        This is not me
      </button>
    </div>
  `,
  styles: ':host { display: contents; }',
})
export class SignedInForm {
  readonly busy = input(false);
  readonly accepted = output();
  readonly somebodyElse = output();

  protected readonly name = inject(SignIn).displayName;
}
