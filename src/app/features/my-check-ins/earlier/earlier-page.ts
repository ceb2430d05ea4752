import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Clock } from '../../../core/clock/clock';
import { onComingBack } from '../../../core/clock/coming-back';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { SignIn } from '../../../core/sign-in/sign-in';
import type { CheckInSummary } from '../../../domain/check-ins/check-in';
import { weekTitle } from '../../../domain/calendar/week-words';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { WithWhom } from '../../../shared/records/with-whom';
import { monthName } from '../../../domain/calendar/names';
import { MoreInSight } from '../../../shared/timeline/more-in-sight';
import { relativeDay } from '../../../domain/calendar/moment-words';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state';
import { Icon } from '../../../shared/ui/icon/icon';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { CheckInPageActions } from '../../../store/my-check-ins/check-in-standings.actions';
import { checkInStandingsFeature } from '../../../store/my-check-ins/check-in-standings.feature';
import { EarlierCheckInsPageActions } from '../../../store/my-check-ins/my-check-ins.actions';
import { myCheckInsFeature } from '../../../store/my-check-ins/my-check-ins.feature';
import { CoachChipsActions } from '../../../store/my-records/my-records.actions';
import { chosenOf, myRecordsFeature } from '../../../store/my-records/my-records.feature';
import { loadCoachNames } from '../load-coach-names';

/** Every check-in of the client with one coach, newest first, by month; what was only begun on top. */
@Component({
  selector: 'app-earlier-page',
  imports: [EmptyState, Icon, MoreInSight, ErrorNotice, RouterLink, SkeletonRows, WithWhom],
  templateUrl: './earlier-page.html',
  styles: `
    .back {
      gap: 8px;
      margin-top: -8px;
    }

    section {
      margin-top: 24px;
    }
  `,
})
export default class EarlierPage {
  private readonly store = inject(Store);
  private readonly zone = inject(SignIn).timeZone;

  private readonly standings = this.store.selectSignal(checkInStandingsFeature.selectStandings);
  private readonly known = this.store.selectSignal(checkInStandingsFeature.selectKnown);
  private readonly lookError = this.store.selectSignal(checkInStandingsFeature.selectError);
  private readonly all = this.store.selectSignal(myCheckInsFeature.selectCheckIns);
  protected readonly step = this.store.selectSignal(myCheckInsFeature.selectStep);
  private readonly listError = this.store.selectSignal(myCheckInsFeature.selectError);
  private readonly byMonth = this.store.selectSignal(myCheckInsFeature.selectMonths);
  private readonly unsent = this.store.selectSignal(myCheckInsFeature.selectBegun);
  protected readonly hasMore = this.store.selectSignal(myCheckInsFeature.selectHasMore);

  protected readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);
  private readonly chosenId = this.store.selectSignal(myRecordsFeature.selectChosenId);

  protected readonly clientId = computed(
    () => chosenOf(this.standings(), this.chosenId())?.clientId,
  );
  private readonly today = inject(Clock).today;
  protected readonly error = computed(
    () => this.listError() ?? (this.clientId() ? null : this.lookError()),
  );
  protected readonly isKnown = computed(
    () => this.step() !== 'idle' || (this.known() && !this.clientId()),
  );
  protected readonly isEmpty = computed(
    () =>
      !this.error() &&
      this.all().length === 0 &&
      (this.step() === 'loaded' || (this.known() && !this.clientId())),
  );
  protected readonly begun = computed(() => this.unsent().map((one) => this.row(one)));
  protected readonly months = computed(() =>
    this.byMonth().map(({ month, checkIns }) => ({
      month,
      name: monthName(month),
      rows: checkIns.map((one) => this.row(one)),
    })),
  );

  /** Whether more pages of it were asked for: then it stays as it is, and nobody loses their place. */
  private hasGoneOn = false;

  constructor() {
    this.store.dispatch(CheckInPageActions.opened());
    effect(() => {
      const clientId = this.clientId();
      if (!clientId) return;
      untracked(() => this.store.dispatch(EarlierCheckInsPageActions.opened({ clientId })));
    });
    onComingBack(() => {
      const clientId = this.clientId();
      if (clientId && !this.hasGoneOn)
        this.store.dispatch(EarlierCheckInsPageActions.opened({ clientId }));
    });
    loadCoachNames(this.standings);
  }

  protected choose(clientId: string): void {
    this.store.dispatch(CoachChipsActions.chosen({ clientId }));
  }

  protected more(): void {
    this.hasGoneOn = true;
    this.store.dispatch(EarlierCheckInsPageActions.moreWanted());
  }

  protected retry(): void {
    if (this.clientId()) this.store.dispatch(EarlierCheckInsPageActions.retried());
    else this.store.dispatch(CheckInPageActions.retried());
  }

  private row({ id, onDate, submittedAt, amendedAt }: CheckInSummary) {
    const sent = submittedAt && `Sent ${this.day(submittedAt)}`;
    return {
      id,
      title: weekTitle(onDate, this.today()),
      line: amendedAt ? `${sent ?? ''}, changed ${this.day(amendedAt)}` : (sent ?? ''),
      link: ['/my/check-in/earlier', id],
    };
  }

  private day(at: string): string {
    return inSentence(relativeDay(at, this.zone() ?? undefined));
  }
}
