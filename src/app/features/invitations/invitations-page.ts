import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { errorText } from '../../core/errors/error-text';
import { SignIn } from '../../core/sign-in/sign-in';
import { Notice } from '../../shared/ui/notice/notice';
import { Logo } from '../../shared/ui/logo/logo';
import { InvitationsPageActions } from '../../store/account/account.actions';
import { accountFeature } from '../../store/account/account.feature';

/**
 * Who invites the client that is signed in. For an account in nobody's record it is the only page: it says so, and what
 * to do.
 */
@Component({
  selector: 'app-invitations-page',
  imports: [Notice, RouterLink, Logo],
  templateUrl: './invitations-page.html',
  styleUrl: './invitations-page.scss',
})
export class InvitationsPage {
  private readonly store = inject(Store);
  private readonly signIn = inject(SignIn);

  protected readonly hasCoach = this.signIn.hasCoach;
  protected readonly invitations = this.store.selectSignal(accountFeature.selectMine);
  protected readonly busy = this.store.selectSignal(accountFeature.selectBusy);
  private readonly failure = this.store.selectSignal(accountFeature.selectError);

  protected readonly title = computed(() => {
    if (this.invitations()?.length) return 'You are invited';
    return this.hasCoach() ? 'Nothing more is waiting' : 'No coach yet';
  });
  protected readonly errorTitle = computed(() => {
    const error = this.failure();
    return error && errorText(error);
  });

  constructor() {
    this.look();
  }

  protected look(): void {
    this.store.dispatch(InvitationsPageActions.opened());
  }

  protected accept(id: string): void {
    if (!this.busy()) this.store.dispatch(InvitationsPageActions.accepted({ id }));
  }

  protected leave(): void {
    this.signIn.signOut('local');
  }
}
