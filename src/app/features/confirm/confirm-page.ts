import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { errorText } from '../../core/errors/error-text';
import { FirstError } from '../../shared/ui/first-error/first-error';
import { NewPassword } from '../../shared/ui/new-password/new-password';
import { passwordProblem } from '../../shared/ui/new-password/password-rule';
import { Notice } from '../../shared/ui/notice/notice';
import { Logo } from '../../shared/ui/logo/logo';
import { ConfirmPageActions } from '../../store/account/account.actions';
import { accountFeature } from '../../store/account/account.feature';

type LinkKind = 'signup' | 'recovery' | 'email_change';

const isLinkKind = (type: string | undefined): type is LinkKind =>
  type === 'signup' || type === 'recovery' || type === 'email_change';

/**
 * Where the links in our mails lead. A link is used by a press, not by opening the page: mail programs open links
 * to look at them, and each works once.
 */
@Component({
  selector: 'app-confirm-page',
  imports: [FirstError, RouterLink, NewPassword, Notice, Logo],
  templateUrl: './confirm-page.html',
})
export class ConfirmPage {
  private readonly store = inject(Store);

  /** From the address. */
  readonly type = input<string>();
  readonly token_hash = input<string>();

  protected readonly password = signal('');
  private readonly tried = signal(false);

  protected readonly busy = this.store.selectSignal(accountFeature.selectBusy);
  private readonly step = this.store.selectSignal(accountFeature.selectStep);
  private readonly failure = this.store.selectSignal(accountFeature.selectError);

  protected readonly recovering = computed(() => this.type() === 'recovery');
  protected readonly choosing = computed(() => this.step() === 'password_wanted');
  protected readonly title = computed(() => {
    if (this.recovering()) return 'A new password';
    return this.choosing() ? 'Choose your password' : 'One last step';
  });
  protected readonly dead = computed(
    () => !isLinkKind(this.type()) || !this.token_hash() || this.failure()?.kind === 'link_expired',
  );
  protected readonly errorTitle = computed(() => {
    const error = this.failure();
    return error && errorText(error);
  });
  protected readonly passwordError = computed(() =>
    this.tried() ? passwordProblem(this.password()) : null,
  );

  constructor() {
    this.store.dispatch(ConfirmPageActions.opened());
  }

  protected follow(): void {
    const [link, tokenHash] = [this.type(), this.token_hash()];
    if (this.busy() || !isLinkKind(link) || !tokenHash) return;
    this.store.dispatch(ConfirmPageActions.linkFollowed({ link, tokenHash }));
  }

  protected choose(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (this.busy() || this.passwordError()) return;
    this.store.dispatch(ConfirmPageActions.passwordChosen({ password: this.password() }));
  }
}
