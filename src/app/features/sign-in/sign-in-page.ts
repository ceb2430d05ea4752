import {
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Config, DemoAccount } from '../../core/config/config';
import { errorText } from '../../core/errors/error-text';
import { safeReturnUrl } from '../../core/sign-in/return-url';
import { cleanEmail } from '../../domain/words/fold';
import { FirstError } from '../../shared/ui/first-error/first-error';
import { Field } from '../../shared/ui/field/field';
import { Notice } from '../../shared/ui/notice/notice';
import { PasswordField } from '../../shared/ui/password-field/password-field';
import { Logo } from '../../shared/ui/logo/logo';
import { SignInPageActions } from '../../store/sign-in/sign-in.actions';
import { signInFeature } from '../../store/sign-in/sign-in.feature';
import { DemoAccounts } from './demo-accounts';

@Component({
  selector: 'app-sign-in-page',
  imports: [FirstError, RouterLink, Field, Notice, PasswordField, Logo, DemoAccounts],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export default class SignInPage {
  private readonly store = inject(Store);
  private readonly config = inject(Config);
  private readonly emailField = viewChild.required<ElementRef<HTMLInputElement>>('emailField');

  /** From the address: where to go afterwards. */
  readonly returnUrl = input<string>();

  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly keep = signal(false);
  private readonly tried = signal(false);

  protected readonly busy = this.store.selectSignal(signInFeature.selectBusy);
  private readonly failure = this.store.selectSignal(signInFeature.selectError);
  private readonly settings = resource({ loader: () => this.config.load() });

  protected readonly demoAccounts = computed(() =>
    this.settings.hasValue() ? (this.settings.value().demoAccounts ?? []) : [],
  );
  protected readonly errorTitle = computed(() => {
    const error = this.failure();
    return error && errorText(error);
  });
  protected readonly wrong = computed(() => this.failure()?.kind === 'wrong_credentials');
  protected readonly unconfirmed = computed(() => this.failure()?.kind === 'email_not_confirmed');
  protected readonly emailError = computed(() =>
    this.tried() && !this.email().includes('@') ? 'Enter your e-mail address.' : null,
  );
  protected readonly passwordError = computed(() =>
    this.tried() && !this.password() ? 'Enter your password.' : null,
  );

  constructor() {
    this.store.dispatch(SignInPageActions.opened());
    effect(() => this.emailField().nativeElement.focus());
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (this.busy() || this.emailError() || this.passwordError()) return;
    this.enter(cleanEmail(this.email()), this.password());
  }

  protected useDemo(account: DemoAccount): void {
    if (!this.busy()) this.enter(account.email, account.password);
  }

  private enter(email: string, password: string): void {
    this.store.dispatch(
      SignInPageActions.submitted({
        credentials: { email, password },
        keep: this.keep(),
        returnUrl: safeReturnUrl(this.returnUrl()),
      }),
    );
  }
}
