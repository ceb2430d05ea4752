import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { errorText } from '../../core/errors/error-text';
import { SignIn } from '../../core/sign-in/sign-in';
import { longDay } from '../../shared/ui/dates/dates';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';
import { Icon } from '../../shared/ui/icon/icon';
import { Notice } from '../../shared/ui/notice/notice';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { CoachTodayPageActions } from '../../store/coach-today/coach-today.actions';
import { coachTodayFeature } from '../../store/coach-today/coach-today.feature';
import { coachZone } from '../../store/coaches/coach-zone';
import { coachesFeature } from '../../store/coaches/coaches.feature';
import { greeting } from './greeting';
import { InvitedList } from './invited-list';
import { WaitingList } from './waiting-list';
import { summary } from './waiting-words';

/** What waits for the coach: to be read, on its way, invited and not here yet. */
@Component({
  selector: 'app-coach-today-page',
  imports: [RouterLink, EmptyState, Icon, Notice, SkeletonRows, InvitedList, WaitingList],
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
  private readonly now = new Date();

  protected readonly waiting = this.store.selectSignal(coachTodayFeature.selectWaiting);
  protected readonly error = this.store.selectSignal(coachTodayFeature.selectError);
  protected readonly toRead = this.store.selectSignal(coachTodayFeature.selectToRead);
  protected readonly underWay = this.store.selectSignal(coachTodayFeature.selectUnderWay);
  protected readonly invited = this.store.selectSignal(coachTodayFeature.selectInvited);
  protected readonly hasNoHelp = this.store.selectSignal(coachesFeature.selectHasNoHelp);
  private readonly coach = this.store.selectSignal(coachesFeature.selectCoach);
  protected readonly timeZone = coachZone();
  protected readonly errorText = errorText;

  protected readonly greeting = computed(() => {
    const name = this.coach()?.displayName ?? this.signIn.displayName();
    return greeting(this.now, name, this.timeZone());
  });
  protected readonly day = computed(() => longDay(this.now, this.timeZone()));
  protected readonly summary = computed(() =>
    summary(this.toRead().length, this.underWay().length, this.invited().length),
  );

  constructor() {
    this.store.dispatch(CoachTodayPageActions.opened());
  }

  protected retry(): void {
    this.store.dispatch(CoachTodayPageActions.retried());
  }
}
