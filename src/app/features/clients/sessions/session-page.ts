import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import type { SessionPlan } from '../../../domain/sessions/session';
import { deviceZone } from '../../../domain/calendar/zone';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { coachZone } from '../../../store/coaches/coach-zone';
import { SessionPageActions } from '../../../store/sessions/sessions.actions';
import { sessionsFeature } from '../../../store/sessions/sessions.feature';
import { SessionForm } from './session-form';
import { SessionRefused } from './session-refused';
import { SessionStanding } from './session-standing';

/** One session of a record: planned here, moved here, and told what became of it. */
@Component({
  selector: 'app-session-page',
  imports: [ErrorNotice, Notice, SkeletonRows, SessionForm, SessionRefused, SessionStanding],
  templateUrl: './session-page.html',
  styles: '.title { margin-bottom: 24px; }',
})
export class SessionPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  /** One for every form: a retry after a lost answer plans nothing twice. */
  private readonly requestId = crypto.randomUUID();

  /** From the address; absent for a new one. */
  readonly sessionId = input<string>();

  protected readonly client = this.store.selectSignal(clientsFeature.selectCurrent);
  private readonly current = this.store.selectSignal(sessionsFeature.selectCurrent);
  protected readonly openError = this.store.selectSignal(sessionsFeature.selectCurrentError);
  protected readonly busy = this.store.selectSignal(sessionsFeature.selectWriting);
  protected readonly refused = this.store.selectSignal(sessionsFeature.selectWriteError);
  protected readonly collision = this.store.selectSignal(sessionsFeature.selectCollision);

  private readonly coachZone = coachZone();
  protected readonly timeZone = computed(() => this.coachZone() ?? deviceZone());
  /** A session of somebody else is not shown under this name. */
  protected readonly session = computed(() => {
    const session = this.current();
    return session?.clientId === this.client()?.id ? session : null;
  });
  protected readonly isStrange = computed(() => this.current() !== null && !this.session());
  protected readonly isMoving = signal(false);

  constructor() {
    effect(() => {
      const sessionId = this.sessionId() ?? null;
      untracked(() => this.open(sessionId));
    });
    effect(() => {
      // A change that was taken closes the form; one that was refused leaves it as it is.
      this.session();
      if (!untracked(this.refused)) this.isMoving.set(false);
    });
  }

  protected open(sessionId: string | null): void {
    this.store.dispatch(SessionPageActions.opened({ sessionId }));
  }

  protected save(plan: SessionPlan): void {
    const [client, session] = [this.client(), this.session()];
    if (session && this.sessionId()) {
      this.store.dispatch(SessionPageActions.moveChosen({ session, plan }));
    } else if (client) {
      const { requestId } = this;
      this.store.dispatch(SessionPageActions.planChosen({ requestId, clientId: client.id, plan }));
    }
  }

  protected leave(): void {
    void this.router.navigate(['/coach/clients', this.client()?.id, 'timeline']);
  }
}
