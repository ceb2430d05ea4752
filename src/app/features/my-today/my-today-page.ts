import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Clock, onEachDay } from '../../core/clock/clock';
import { onComingBack } from '../../core/clock/coming-back';
import { errorText } from '../../core/errors/error-text';
import { SignIn } from '../../core/sign-in/sign-in';
import { titleForClient } from '../../domain/assignments/assignment';
import { nextOf } from '../../domain/sessions/session';
import { hasAnyFor } from '../../domain/practices/todays-practice';
import { MySessionCard } from '../../shared/sessions/my-session-card';
import { greeting } from '../../domain/calendar/greeting';
import { Icon } from '../../shared/ui/icon/icon';
import { deviceZone } from '../../domain/calendar/zone';
import { longDay, relativeMoment } from '../../domain/calendar/moment-words';
import { Notice } from '../../shared/ui/notice/notice';
import { MyTodayPageActions } from '../../store/assignments/assignments.actions';
import { assignmentsFeature } from '../../store/assignments/assignments.feature';
import { checkInStandingsFeature } from '../../store/my-check-ins/check-in-standings.feature';
import { myRecordsFeature } from '../../store/my-records/my-records.feature';
import { todaysPracticesFeature } from '../../store/my-practices/todays-practices.feature';
import { sessionsFeature } from '../../store/sessions/sessions.feature';
import { unreadSummaryFeature } from '../../store/shared-notes/unread-summary.feature';
import { CoachLeft } from './coach-left';
import { NextThing } from './next-thing';
import { TodaysCheckIn } from './todays-check-in';
import { UnreadSummary } from './unread-summary';
import { YourPractices } from './your-practices';

/** A session comes before anything unfinished when it is this near. */
const nearMs = 24 * 3_600_000;
const patienceMs = 4000;

/** The client's Today: one next thing, or the good news that nothing is waiting. */
@Component({
  selector: 'app-my-today-page',
  imports: [
    Icon,
    MySessionCard,
    NextThing,
    Notice,
    RouterLink,
    CoachLeft,
    TodaysCheckIn,
    UnreadSummary,
    YourPractices,
  ],
  templateUrl: './my-today-page.html',
  styleUrl: './my-today-page.scss',
})
export class MyTodayPage {
  private readonly store = inject(Store);
  private readonly signIn = inject(SignIn);
  private readonly clock = inject(Clock);
  private readonly now = this.clock.now;
  private readonly zone = computed(() => this.signIn.timeZone() ?? undefined);
  protected readonly today = this.clock.today;
  private readonly address = this.store.selectSignal(myRecordsFeature.selectAddress);

  protected readonly errorText = errorText;
  protected readonly titleForClient = titleForClient;
  protected readonly status = this.store.selectSignal(assignmentsFeature.selectStatus);
  protected readonly error = this.store.selectSignal(assignmentsFeature.selectError);
  protected readonly next = this.store.selectSignal(assignmentsFeature.selectNext);
  protected readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);
  protected readonly all = this.store.selectSignal(assignmentsFeature.selectAll);
  protected readonly greeting = computed(() =>
    greeting(this.now(), this.address() || this.signIn.displayName(), this.zone()),
  );
  protected readonly day = computed(() => longDay(this.now(), this.zone()));
  protected readonly coachOfNext = computed(
    () => this.records().find(({ coachId }) => coachId === this.next()?.coachId)?.coachName ?? '',
  );

  private readonly sessions = this.store.selectSignal(sessionsFeature.selectMine);
  private readonly sessionsError = this.store.selectSignal(sessionsFeature.selectMineError);
  private readonly practices = this.store.selectSignal(todaysPracticesFeature.selectPractices);
  private readonly practicesKnown = this.store.selectSignal(todaysPracticesFeature.selectKnown);
  private readonly unreadKnown = this.store.selectSignal(unreadSummaryFeature.selectLooked);
  private readonly checkIn = this.store.selectSignal(checkInStandingsFeature.selectForToday);
  private readonly checkInsKnown = this.store.selectSignal(checkInStandingsFeature.selectKnown);
  /** Whether all is known that has a place here: it comes at once, so that nothing moves under a finger. */
  protected readonly isKnown = computed(
    () =>
      this.status() === 'loaded' &&
      (!!this.sessions() || !!this.sessionsError()) &&
      this.unreadKnown() &&
      this.practicesKnown() &&
      this.checkInsKnown(),
  );
  protected readonly session = computed(() => nextOf(this.sessions() ?? [], this.now()));
  protected readonly isSessionFirst = computed(() => {
    const session = this.session();
    if (!session) return false;
    return !this.next() || Date.parse(session.startsAt) - this.now().getTime() < nearMs;
  });
  private readonly leftBy = this.store.selectSignal(myRecordsFeature.selectLeftBy);
  /** Whether nothing at all is there for today, once that is known, and somebody may bring something. */
  protected readonly isCalm = computed(
    () =>
      this.isKnown() &&
      this.leftBy() === null &&
      !this.checkIn() &&
      !hasAnyFor(this.practices(), this.today()),
  );
  /** Whether the answer is long in coming: the way to help does not wait for it. */
  protected readonly isSlow = signal(false);
  protected readonly timeZone = computed(() => this.zone() ?? deviceZone());
  protected readonly sessionDay = computed(() => {
    const session = this.session();
    return session ? relativeMoment(session.startsAt, this.timeZone()) : '';
  });

  constructor() {
    const look = () => this.store.dispatch(MyTodayPageActions.opened());
    onEachDay(look);
    onComingBack(look);
    const slow = setTimeout(() => this.isSlow.set(true), patienceMs);
    inject(DestroyRef).onDestroy(() => clearTimeout(slow));
  }

  protected retry(): void {
    this.store.dispatch(MyTodayPageActions.retried());
  }
}
