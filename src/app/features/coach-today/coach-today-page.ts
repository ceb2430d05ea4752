import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Clock, onEachDay } from '../../core/clock/clock';
import { onComingBack } from '../../core/clock/coming-back';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import { SignIn } from '../../core/sign-in/sign-in';
import { deviceZone } from '../../domain/calendar/zone';
import { longDay } from '../../domain/calendar/moment-words';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';
import { greeting } from '../../domain/calendar/greeting';
import { Icon } from '../../shared/ui/icon/icon';
import { Notice } from '../../shared/ui/notice/notice';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { CoachTodayPageActions } from '../../store/coach-today/coach-today.actions';
import { coachTodayFeature } from '../../store/coach-today/coach-today.feature';
import { coachZone } from '../../store/coaches/coach-zone';
import { coachesFeature } from '../../store/coaches/coaches.feature';
import { sessionsFeature } from '../../store/sessions/sessions.feature';
import { unusualCheckInsFeature } from '../../store/unusual-check-ins/unusual-check-ins.feature';
import { dayPlan } from './day-plan';
import { FirstSteps } from './first-steps';
import { Inbox } from './inbox';
import { NextSession } from './next-session';
import { SessionList } from './session-list';
import { sessionsSummary, summary } from './waiting-words';

/** The coach's day: whom to meet, and the inbox. */
@Component({
  selector: 'app-coach-today-page',
  imports: [
    RouterLink,
    EmptyState,
    Icon,
    ErrorNotice,
    FirstSteps,
    NgTemplateOutlet,
    Notice,
    SkeletonRows,
    Inbox,
    NextSession,
    SessionList,
  ],
  templateUrl: './coach-today-page.html',
  styles: `
    app-notice {
      display: block;
      margin-bottom: 24px;
    }
  `,
})
export class CoachTodayPage {
  private readonly store = inject(Store);
  private readonly signIn = inject(SignIn);
  private readonly now = inject(Clock).now;

  protected readonly waiting = this.store.selectSignal(coachTodayFeature.selectWaiting);
  protected readonly error = this.store.selectSignal(coachTodayFeature.selectError);
  private readonly unusual = this.store.selectSignal(unusualCheckInsFeature.selectFound);
  protected readonly hasNoHelp = this.store.selectSignal(coachesFeature.selectHasNoHelp);
  protected readonly coach = this.store.selectSignal(coachesFeature.selectCoach);
  protected readonly timeZone = coachZone();

  protected readonly greeting = computed(() => {
    const name = this.coach()?.displayName ?? this.signIn.displayName();
    return greeting(this.now(), name, this.timeZone());
  });
  protected readonly day = computed(() => longDay(this.now(), this.timeZone()));
  private readonly upcoming = this.store.selectSignal(sessionsFeature.selectUpcoming);
  protected readonly sessionsError = this.store.selectSignal(sessionsFeature.selectUpcomingError);
  protected readonly plan = computed(() =>
    dayPlan(this.upcoming() ?? [], this.now(), this.timeZone() ?? deviceZone()),
  );
  protected readonly isKnown = computed(() => !!this.waiting() && !!this.upcoming());
  protected readonly isEmpty = computed(
    () =>
      this.isKnown() &&
      this.waiting()?.length === 0 &&
      !this.plan().next &&
      this.unusual().length === 0,
  );
  protected readonly hasAside = computed(() => this.plan().thisWeek.length > 0);
  protected readonly summary = computed(() =>
    `${sessionsSummary(this.plan().today)} ${summary(this.waiting() ?? [])}`.trim(),
  );

  constructor() {
    const look = () => this.store.dispatch(CoachTodayPageActions.opened());
    onEachDay(look);
    onComingBack(look);
  }

  protected retry(): void {
    this.store.dispatch(CoachTodayPageActions.retried());
  }
}
