import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Clock } from '../../core/clock/clock';
import { onComingBack } from '../../core/clock/coming-back';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import { SignIn } from '../../core/sign-in/sign-in';
import { byStart, isOver } from '../../domain/sessions/session';
import { ToTopics } from '../../shared/topics/to-topics';
import { MySessionCard } from '../../shared/sessions/my-session-card';
import { deviceZone } from '../../domain/calendar/zone';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { myRecordsFeature } from '../../store/my-records/my-records.feature';
import { MySessionsPageActions } from '../../store/sessions/sessions.actions';
import { sessionsFeature } from '../../store/sessions/sessions.feature';
import { MyAgreements } from './my-agreements';
import { MySessionList } from './my-session-list';

/** The client's meetings: the next one large, then what comes later, then what was. */
@Component({
  selector: 'app-my-sessions-page',
  imports: [
    RouterLink,
    EmptyState,
    MyAgreements,
    MySessionCard,
    MySessionList,
    ErrorNotice,
    SkeletonRows,
    ToTopics,
  ],
  templateUrl: './my-sessions-page.html',
  styles: `
    section,
    app-my-session-card,
    app-to-topics,
    app-notice {
      display: block;
      margin-top: 24px;
    }

    .quiet {
      margin-top: 8px;
    }
  `,
})
export default class MySessionsPage {
  private readonly store = inject(Store);
  private readonly signIn = inject(SignIn);
  protected readonly now = inject(Clock).now;

  protected readonly all = this.store.selectSignal(sessionsFeature.selectMine);
  protected readonly error = this.store.selectSignal(sessionsFeature.selectMineError);
  protected readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);
  protected readonly timeZone = computed(() => this.signIn.timeZone() ?? deviceZone());

  private readonly toCome = computed(() =>
    (this.all() ?? []).filter((one) => !isOver(one, this.now())).sort(byStart),
  );
  protected readonly next = computed(
    () => this.toCome().find(({ status }) => status === 'planned') ?? null,
  );
  protected readonly later = computed(() => this.toCome().filter((one) => one !== this.next()));
  protected readonly past = computed(() =>
    (this.all() ?? []).filter((one) => isOver(one, this.now())),
  );

  constructor() {
    const load = () => this.store.dispatch(MySessionsPageActions.opened());
    load();
    onComingBack(load);
  }

  protected retry(): void {
    this.store.dispatch(MySessionsPageActions.retried());
  }
}
