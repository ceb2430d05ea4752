import { Component, computed, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { type NavigationBehaviorOptions, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import type { Session, SessionPlan } from '../../../domain/sessions/session';
import type { Typed } from '../../../shared/ui/keep-typed/keep-typed';
import { RestoredDraft } from '../../../shared/ui/keep-typed/restored-draft';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { coachZone } from '../../../store/coaches/coach-zone';
import { coachesFeature } from '../../../store/coaches/coaches.feature';
import { SessionPageActions } from '../../../store/sessions/sessions.actions';
import { sessionsFeature } from '../../../store/sessions/sessions.feature';
import { OpenDraft } from '../../../store/drafts/open-draft';
import type { SessionDraft } from './session-draft';
import { SessionForm } from './session-form';
import { SessionRefused } from './session-refused';
import { SessionStanding } from './session-standing';

/** One session of a record: planned here, moved here, and told what became of it. */
@Component({
  selector: 'app-session-page',
  imports: [
    ErrorNotice,
    Notice,
    SkeletonRows,
    SessionForm,
    SessionRefused,
    SessionStanding,
    RestoredDraft,
  ],
  templateUrl: './session-page.html',
  styles: '.title { margin-bottom: 24px; }',
})
export class SessionPage implements Typed {
  private readonly store = inject(Store);
  private readonly router = inject(Router);

  /** From the address; absent for a new one. */
  readonly sessionId = input<string>();

  protected readonly client = this.store.selectSignal(clientsFeature.selectCurrent);
  private readonly current = this.store.selectSignal(sessionsFeature.selectCurrent);
  private readonly sessionError = this.store.selectSignal(sessionsFeature.selectCurrentError);
  private readonly coachError = this.store.selectSignal(coachesFeature.selectError);
  protected readonly busy = this.store.selectSignal(sessionsFeature.selectWriting);
  protected readonly refused = this.store.selectSignal(sessionsFeature.selectWriteError);
  protected readonly collision = this.store.selectSignal(sessionsFeature.selectCollision);

  private readonly timeZone = coachZone();
  protected readonly openError = computed(
    () => this.sessionError() ?? (this.timeZone() ? null : this.coachError()),
  );
  /** A session of somebody else is not shown under this name. */
  protected readonly session = computed(() => {
    const session = this.current();
    return session?.clientId === this.client()?.id ? session : null;
  });
  protected readonly isStrange = computed(() => this.current() !== null && !this.session());
  protected readonly typed = new OpenDraft<SessionDraft, Session>('session');
  /** What the form starts from; null for a new one, undefined until it is known. */
  protected readonly start = this.typed.startingFrom(() =>
    this.sessionId() ? (this.session() ?? undefined) : null,
  );
  /** The coach's zone, once all is known. Nothing stands in for it: a time typed in another zone is another hour. */
  protected readonly readyIn = computed(() =>
    this.start() === undefined ? undefined : this.timeZone(),
  );
  /** Begun with a press, or where something was typed before. */
  protected readonly isMoving = linkedSignal(() => !!this.typed.kept());
  private readonly saved = this.store.selectSignal(sessionsFeature.selectSaved);

  constructor() {
    effect(() => {
      const sessionId = this.sessionId() ?? null;
      untracked(() => this.open(sessionId));
    });
    effect(() => {
      const key = this.sessionId() ?? this.client()?.id;
      if (key) untracked(() => void this.typed.open(key));
    });
    effect(() => {
      // A change that was taken closes the form; one that was refused leaves it as it is.
      if (this.saved()) untracked(() => this.finish());
    });
  }

  hasUnsaved(): boolean {
    return this.typed.isChanged();
  }

  protected open(sessionId: string | null): void {
    this.store.dispatch(SessionPageActions.opened({ sessionId }));
  }

  protected save(plan: SessionPlan): void {
    const [client, session] = [this.client(), this.session()];
    if (session && this.sessionId()) {
      // What stands now was shown with the refusal; whoever saves again has seen it.
      const isTold = this.refused()?.kind === 'conflict';
      const { revision } = isTold ? session : (this.start() ?? session);
      this.store.dispatch(
        SessionPageActions.moveChosen({ session: { ...session, revision }, plan }),
      );
    } else if (client) {
      const { requestId } = this.typed;
      this.store.dispatch(SessionPageActions.planChosen({ requestId, clientId: client.id, plan }));
    }
  }

  protected stopMoving(): void {
    this.typed.end();
    this.isMoving.set(false);
  }

  private finish(): void {
    this.stopMoving();
    if (!this.sessionId()) this.leave({ replaceUrl: true });
  }

  protected leave(extras?: NavigationBehaviorOptions): void {
    void this.router.navigate(['/coach/clients', this.client()?.id, 'timeline'], extras);
  }
}
