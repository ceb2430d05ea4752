import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { onComingBack } from '../../../core/clock/coming-back';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { SignIn } from '../../../core/sign-in/sign-in';
import { MoreInSight } from '../../../shared/timeline/more-in-sight';
import { WithWhom } from '../../../shared/records/with-whom';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { WinSlip } from '../../../shared/wins/win-slip';
import { CoachChipsActions, MyWinsPageActions } from '../../../store/my-records/my-records.actions';
import { myRecordsFeature } from '../../../store/my-records/my-records.feature';
import { WinsPageActions } from '../../../store/wins/wins.actions';
import { winsFeature } from '../../../store/wins/wins.feature';
import { BackToMore } from '../back-to-more';

/** All small wins, newest first. They are not counted. */
@Component({
  selector: 'app-wins-page',
  imports: [
    BackToMore,
    EmptyState,
    MoreInSight,
    ErrorNotice,
    RouterLink,
    SkeletonRows,
    WinSlip,
    WithWhom,
  ],
  templateUrl: './wins-page.html',
  styles: `
    ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
      margin: 16px 0 24px;
    }
  `,
})
export default class WinsPage {
  private readonly store = inject(Store);
  private readonly zone = inject(SignIn).timeZone;

  protected readonly wins = this.store.selectSignal(winsFeature.selectWins);
  protected readonly hasMore = this.store.selectSignal(winsFeature.selectHasMore);
  private readonly isLoadedEmpty = this.store.selectSignal(winsFeature.selectIsEmpty);
  private readonly winsError = this.store.selectSignal(winsFeature.selectError);
  private readonly recordsError = this.store.selectSignal(myRecordsFeature.selectError);
  protected readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);
  private readonly recordsLoaded = this.store.selectSignal(myRecordsFeature.selectLoaded);

  private readonly record = this.store.selectSignal(myRecordsFeature.selectShown);
  protected readonly clientId = computed(() => this.record()?.clientId);
  protected readonly error = computed(() => this.winsError() ?? this.recordsError());
  protected readonly isEmpty = computed(
    () => this.isLoadedEmpty() || (this.recordsLoaded() && !this.clientId()),
  );
  protected readonly timeZone = computed(() => this.zone() ?? undefined);

  /** Whether more pages of it were asked for: then it stays as it is, and nobody loses their place. */
  private hasGoneOn = false;

  constructor() {
    this.store.dispatch(MyWinsPageActions.opened());
    effect(() => {
      const clientId = this.clientId();
      if (clientId) untracked(() => this.store.dispatch(WinsPageActions.opened({ clientId })));
    });
    onComingBack(() => {
      const clientId = this.clientId();
      if (clientId && !this.hasGoneOn) this.store.dispatch(WinsPageActions.opened({ clientId }));
    });
  }

  protected choose(clientId: string): void {
    this.store.dispatch(CoachChipsActions.chosen({ clientId }));
  }

  protected more(): void {
    this.hasGoneOn = true;
    this.store.dispatch(WinsPageActions.moreWanted());
  }

  protected retry(): void {
    if (this.clientId()) this.store.dispatch(WinsPageActions.retried());
    else this.store.dispatch(MyWinsPageActions.opened());
  }
}
