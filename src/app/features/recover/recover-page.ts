import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { errorText } from '../../core/errors/error-text';
import { cleanEmail } from '../../domain/words/fold';
import { FirstError } from '../../shared/ui/first-error/first-error';
import { Field } from '../../shared/ui/field/field';
import { Notice } from '../../shared/ui/notice/notice';
import { Logo } from '../../shared/ui/logo/logo';
import { RecoverPageActions } from '../../store/account/account.actions';
import { accountFeature } from '../../store/account/account.feature';

@Component({
  selector: 'app-recover-page',
  imports: [FirstError, RouterLink, Field, Notice, Logo],
  templateUrl: './recover-page.html',
})
export class RecoverPage {
  private readonly store = inject(Store);

  protected readonly email = signal('');
  private readonly tried = signal(false);

  protected readonly busy = this.store.selectSignal(accountFeature.selectBusy);
  private readonly step = this.store.selectSignal(accountFeature.selectStep);
  private readonly failure = this.store.selectSignal(accountFeature.selectError);

  protected readonly sent = computed(() => this.step() === 'recovery_mailed');
  protected readonly errorTitle = computed(() => {
    const error = this.failure();
    return error && errorText(error);
  });
  protected readonly emailError = computed(() =>
    this.tried() && !this.email().includes('@') ? 'Enter your e-mail address.' : null,
  );

  constructor() {
    this.store.dispatch(RecoverPageActions.opened());
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (this.busy() || this.emailError()) return;
    this.store.dispatch(RecoverPageActions.submitted({ email: cleanEmail(this.email()) }));
  }
}
