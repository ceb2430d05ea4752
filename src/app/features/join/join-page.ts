import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { errorText } from '../../core/errors/error-text';
import { SignIn } from '../../core/sign-in/sign-in';
import { Notice } from '../../shared/ui/notice/notice';
import { Logo } from '../../shared/ui/logo/logo';
import { JoinPageActions } from '../../store/account/account.actions';
import { accountFeature } from '../../store/account/account.feature';
import { ExistingAccount, ExistingAccountForm } from './existing-account-form';
import { MailSent } from './mail-sent';
import { NewAccount, NewAccountForm } from './new-account-form';
import { SignedInForm } from './signed-in-form';
import { WhatThisIs } from './what-this-is';

@Component({
  selector: 'app-join-page',
  imports: [
    RouterLink,
    Notice,
    Logo,
    WhatThisIs,
    NewAccountForm,
    ExistingAccountForm,
    SignedInForm,
    MailSent,
  ],
  templateUrl: './join-page.html',
})
export class JoinPage {
  private readonly store = inject(Store);
  private readonly signIn = inject(SignIn);

  /** From the address. */
  readonly token = input.required<string>();

  protected readonly hasAccount = signal(false);
  protected readonly isSomebodyElse = signal(false);
  protected readonly email = signal('');

  protected readonly step = this.store.selectSignal(accountFeature.selectStep);
  protected readonly invitation = this.store.selectSignal(accountFeature.selectInvitation);
  protected readonly busy = this.store.selectSignal(accountFeature.selectBusy);
  private readonly failure = this.store.selectSignal(accountFeature.selectError);

  /** Whether it can be accepted with the account that is signed in here. */
  protected readonly isSignedIn = computed(
    () => this.signIn.role() === 'client' && this.invitation()?.role === 'client',
  );
  protected readonly isMailed = computed(
    () => this.step() === 'confirmation_mailed' && !this.hasAccount(),
  );
  /** Every invitation that can't be used shows one and the same page. */
  protected readonly invalid = computed(
    () => this.step() === 'failed' && this.failure()?.kind === 'invitation_invalid',
  );
  protected readonly errorTitle = computed(() => {
    const error = this.failure();
    if (!error) return null;
    switch (error.kind) {
      case 'invitation_invalid':
        return 'This does not match the invitation.';
      case 'duplicate_email':
        return 'There is an account with this e-mail address already.';
      default:
        return errorText(error);
    }
  });
  protected readonly mismatch = computed(() => this.failure()?.kind === 'invitation_invalid');

  constructor() {
    effect(() => this.open(this.token()));
  }

  protected open(token: string): void {
    this.store.dispatch(JoinPageActions.opened({ token }));
  }

  protected join(account: NewAccount): void {
    const joining = { ...account, invitation: this.token() };
    if (!this.busy()) this.store.dispatch(JoinPageActions.submitted({ joining }));
  }

  protected accept(): void {
    if (!this.busy()) this.store.dispatch(JoinPageActions.accepted({ token: this.token() }));
  }

  protected mailAgain(): void {
    if (!this.busy()) this.store.dispatch(JoinPageActions.mailMissed({ email: this.email() }));
  }

  protected useAccount(credentials: ExistingAccount): void {
    const token = this.token();
    if (!this.busy()) this.store.dispatch(JoinPageActions.accountUsed({ token, credentials }));
  }
}
