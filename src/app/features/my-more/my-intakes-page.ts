import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { onComingBack } from '../../core/clock/coming-back';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import { SignIn } from '../../core/sign-in/sign-in';
import { type Assignment, isSent, titleForClient } from '../../domain/assignments/assignment';
import { inSentence } from '../../domain/calendar/in-sentence';
import { relativeDay } from '../../domain/calendar/moment-words';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';
import { Icon } from '../../shared/ui/icon/icon';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { MyIntakesPageActions } from '../../store/assignments/assignments.actions';
import { assignmentsFeature } from '../../store/assignments/assignments.feature';
import { BackToMore } from './back-to-more';

@Component({
  selector: 'app-my-intakes-page',
  imports: [BackToMore, EmptyState, Icon, ErrorNotice, RouterLink, SkeletonRows],
  templateUrl: './my-intakes-page.html',
})
export default class MyIntakesPage {
  private readonly store = inject(Store);
  private readonly zone = inject(SignIn).timeZone;

  protected readonly isSent = isSent;
  protected readonly titleForClient = titleForClient;
  protected readonly all = this.store.selectSignal(assignmentsFeature.selectAll);
  protected readonly status = this.store.selectSignal(assignmentsFeature.selectStatus);
  protected readonly error = this.store.selectSignal(assignmentsFeature.selectError);

  constructor() {
    const load = () => this.store.dispatch(MyIntakesPageActions.opened());
    load();
    onComingBack(load);
  }

  protected retry(): void {
    this.store.dispatch(MyIntakesPageActions.retried());
  }

  protected line({ status, assignedAt, submittedAt }: Assignment): string {
    const day = (at: string) => inSentence(relativeDay(at, this.zone() ?? undefined));
    if (submittedAt) return `Sent ${day(submittedAt)}. Read or amend it.`;
    return status === 'in_progress' ? 'Begun. Go on where you stopped.' : `New, ${day(assignedAt)}`;
  }
}
