import { Component, computed, input, model, output, signal } from '@angular/core';
import { cleanEmail, visible } from '../../domain/words/fold';
import { FirstError } from '../../shared/ui/first-error/first-error';
import { Field } from '../../shared/ui/field/field';
import { NewPassword } from '../../shared/ui/new-password/new-password';
import { passwordProblem } from '../../shared/ui/new-password/password-rule';

export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

@Component({
  selector: 'app-new-account-form',
  imports: [FirstError, Field, NewPassword],
  templateUrl: './new-account-form.html',
})
export class NewAccountForm {
  /** Kept by the page, so that it outlives a change of mind between the two forms. */
  readonly email = model('');
  readonly busy = input(false);
  readonly submitted = output<NewAccount>();

  protected readonly name = signal('');
  protected readonly password = signal('');
  private readonly tried = signal(false);

  protected readonly personal = computed(() =>
    [this.name(), ...this.email().split('@')].filter((word) => word !== ''),
  );
  protected readonly emailError = computed(() =>
    this.tried() && !this.email().includes('@') ? 'Enter your e-mail address.' : null,
  );
  protected readonly passwordError = computed(() =>
    this.tried() ? passwordProblem(this.password()) : null,
  );

  protected submit(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (this.emailError() || this.passwordError()) return;
    const [name, email] = [visible(this.name()).trim(), cleanEmail(this.email())];
    this.submitted.emit({ name, email, password: this.password() });
  }
}
