import { Component, computed, effect, inject, untracked } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { invitationState } from '../../../domain/invitations/invitation';
import { Confirm } from '../../../core/confirm/confirm';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { coachZone } from '../../../store/coaches/coach-zone';
import { InvitationPageActions } from '../../../store/invitations/invitations.actions';
import { invitationsFeature } from '../../../store/invitations/invitations.feature';
import { DetailsPageActions } from '../../../store/sent-answers/sent-answers.actions';
import { sentAnswersFeature } from '../../../store/sent-answers/sent-answers.feature';
import { ConsentList } from './consent-list';
import { ContactData } from './contact-data';
import { InvitationCard } from './invitation-card';

/** What is written about the client whose record is open, how they come in, and what they agreed to. */
@Component({
  selector: 'app-details-page',
  imports: [ErrorNotice, ConsentList, ContactData, InvitationCard],
  templateUrl: './details-page.html',
  styles: `
    app-notice {
      display: block;
      margin-bottom: 24px;
    }
  `,
})
export class DetailsPage {
  private readonly store = inject(Store);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  protected readonly client = this.store.selectSignal(clientsFeature.selectCurrent);
  protected readonly latest = this.store.selectSignal(invitationsFeature.selectLatest);
  protected readonly busy = this.store.selectSignal(invitationsFeature.selectBusy);
  protected readonly invitationError = this.store.selectSignal(invitationsFeature.selectWriteError);
  protected readonly consents = this.store.selectSignal(sentAnswersFeature.selectConsents);
  protected readonly consentsError = this.store.selectSignal(
    sentAnswersFeature.selectConsentsError,
  );
  protected readonly timeZone = coachZone();
  protected readonly invitation = computed(() =>
    invitationState(this.latest() ?? null, new Date()),
  );
  private readonly clientId = computed(() => this.client()?.id);

  constructor() {
    effect(() => {
      const clientId = this.clientId();
      if (clientId) untracked(() => this.load(clientId));
    });
  }

  protected load(clientId: string): void {
    this.store.dispatch(DetailsPageActions.opened({ clientId }));
  }

  /** The record holds the dialog; the address opens it. */
  protected invite(): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams: { invite: 1 } });
  }

  protected async revoke(clientId: string, invitationId: string): Promise<void> {
    const isSure = await this.confirm.ask({
      title: 'Take the invitation back?',
      text: 'The link stops working at once. You can make a new one at any time.',
      action: 'Take it back',
      danger: true,
    });
    if (isSure) {
      this.store.dispatch(InvitationPageActions.revokeChosen({ clientId, invitationId }));
    }
  }
}
