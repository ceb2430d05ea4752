import { Component, computed, input, model, output, signal } from '@angular/core';
import { cleanEmail } from '../../domain/words/fold';
import { FirstError } from '../../shared/ui/first-error/first-error';
import { Field } from '../../shared/ui/field/field';
import { PasswordField } from '../../shared/ui/password-field/password-field';

export interface ExistingAccount {
  readonly email: string;
  readonly password: string;
}

@Component({
  selector: 'app-existing-account-form',
  imports: [FirstError, Field, PasswordField],
  template: `
    <form class="form" appFirstError novalidate (submit)="submit($event)">
      <p class="measure">Sign in, and the invitation is added to your account.</p>
      <app-field label="E-mail" [error]="emailError()">
        <input
          #control
          #emailField
          type="email"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          [value]="email()"
          (input)="email.set(emailField.value)"
        />
      </app-field>
      <app-password-field label="Password" [error]="passwordError()" [(value)]="password" />
      <button type="submit" class="button filled wide-on-phone" [attr.aria-busy]="busy()">
        Sign in and join
      </button>
    </form>
  `,
})
export class ExistingAccountForm {
  /** Kept by the page, so that it outlives a change of mind between the two forms. */
  readonly email = model('');
  readonly busy = input(false);
  readonly submitted = output<ExistingAccount>();

  protected readonly password = signal('');
  private readonly tried = signal(false);

  protected readonly emailError = computed(() =>
    this.tried() && !this.email().includes('@') ? 'Enter your e-mail address.' : null,
  );
  protected readonly passwordError = computed(() =>
    this.tried() && !this.password() ? 'Enter your password.' : null,
  );

  protected submit(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (this.emailError() || this.passwordError()) return;
    this.submitted.emit({ email: cleanEmail(this.email()), password: this.password() });
  }
}
