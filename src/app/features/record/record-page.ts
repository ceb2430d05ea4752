import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { isActive, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import { isSent } from '../../domain/sent-answers/intake';
import { invitationState } from '../../domain/invitations/invitation';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { RecordPageActions } from '../../store/clients/clients.actions';
import { coachZone } from '../../store/coaches/coach-zone';
import { comingSessions } from '../../store/sessions/coming-sessions';
import { clientsFeature } from '../../store/clients/clients.feature';
import { invitationsFeature } from '../../store/invitations/invitations.feature';
import { sentAnswersFeature } from '../../store/sent-answers/sent-answers.feature';
import { Invite } from './invite/invite';
import { ClientNotFound } from '../../shared/clients/client-not-found';
import { RecordHeader } from './record-header';
import { ScrollIntoView } from './scroll-into-view';

/** A client's record: who it is, and the pages about them. Opening it leaves an entry in the ledger. */
@Component({
  selector: 'app-record-page',
  imports: [
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    ErrorNotice,
    SkeletonRows,
    Invite,
    ClientNotFound,
    RecordHeader,
    ScrollIntoView,
  ],
  templateUrl: './record-page.html',
  styleUrl: './record-page.scss',
})
export class RecordPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);

  /** Both from the address. `invite` opens the invitation at once. */
  readonly clientId = input.required<string>();
  readonly invite = input<string>();

  private readonly current = this.store.selectSignal(clientsFeature.selectCurrent);
  private readonly latest = this.store.selectSignal(invitationsFeature.selectLatest);
  private readonly intakes = this.store.selectSignal(sentAnswersFeature.selectIntakes);
  protected readonly error = this.store.selectSignal(clientsFeature.selectCurrentError);
  protected readonly writeError = this.store.selectSignal(clientsFeature.selectWriteError);

  protected readonly timeZone = coachZone();
  protected readonly coming = comingSessions(() => this.client()?.id);

  protected readonly client = computed(() => {
    const client = this.current();
    return client?.id === this.clientId() ? client : null;
  });
  protected readonly invitation = computed(() =>
    invitationState(this.latest() ?? null, new Date()),
  );
  protected readonly liveTopics = computed(() => {
    const newest = this.intakes()?.find(isSent);
    return newest ? newest.liveTopics + Number(newest.asksToSpeakAlone) : 0;
  });

  /** Pages with a main action of their own. */
  private readonly writingPages = computed(() =>
    ['notes', 'practices', 'sessions', 'check-ins', 'measures'].map((page) =>
      isActive(`/coach/clients/${this.clientId()}/${page}`, this.router),
    ),
  );
  protected readonly isWriting = computed(() => this.writingPages().some((active) => active()));

  constructor() {
    effect(() => {
      const clientId = this.clientId();
      untracked(() => this.open(clientId));
    });
  }

  protected open(clientId: string): void {
    this.store.dispatch(RecordPageActions.opened({ clientId }));
  }

  protected archive(): void {
    const client = this.client();
    if (client) this.store.dispatch(RecordPageActions.archiveChosen({ client }));
  }

  protected restore(): void {
    const client = this.client();
    if (!client) return;
    const active = { ...client, status: 'active' as const };
    this.store.dispatch(RecordPageActions.restoreChosen({ client: active }));
  }

  protected showInvite(isShown: boolean): void {
    void this.router.navigate([], {
      queryParams: { invite: isShown ? 1 : null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
