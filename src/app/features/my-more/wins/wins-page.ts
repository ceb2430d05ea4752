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
import { WrittenTabs } from '../../../shared/records/written-tabs';
import type { Visibility } from '../../../domain/forms';
import { Confirm } from '../../../core/confirm/confirm';
import { WinSlip } from '../../../shared/wins/win-slip';
import { CoachChipsActions, MyWinsPageActions } from '../../../store/my-records/my-records.actions';
import { myRecordsFeature } from '../../../store/my-records/my-records.feature';
import { WinsPageActions } from '../../../store/wins/wins.actions';
import { winsFeature } from '../../../store/wins/wins.feature';
import { BackToMore } from '../back-to-more';
import { NotedWinActions } from './noted-win-actions';
import { WinForm } from './win-form';
import { WrittenWin } from './written-win';

/** All small wins, newest first. They are not counted. */
@Component({
  selector: 'app-wins-page',
  imports: [
    BackToMore,
    EmptyState,
    MoreInSight,
    ErrorNotice,
    NotedWinActions,
    RouterLink,
    SkeletonRows,
    WinForm,
    WinSlip,
    WithWhom,
    WrittenTabs,
  ],
  templateUrl: './wins-page.html',
  styles: `
    ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
      margin: 24px 0;
    }

    app-notice {
      margin-top: 16px;
    }
  `,
})
export default class WinsPage {
  private readonly store = inject(Store);
  private readonly zone = inject(SignIn).timeZone;
  private readonly confirm = inject(Confirm);

  protected readonly wins = this.store.selectSignal(winsFeature.selectWins);
  protected readonly hasMore = this.store.selectSignal(winsFeature.selectHasMore);
  private readonly isLoadedEmpty = this.store.selectSignal(winsFeature.selectIsEmpty);
  private readonly winsError = this.store.selectSignal(winsFeature.selectError);
  private readonly recordsError = this.store.selectSignal(myRecordsFeature.selectError);
  protected readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);
  private readonly recordsLoaded = this.store.selectSignal(myRecordsFeature.selectLoaded);

  protected readonly record = this.store.selectSignal(myRecordsFeature.selectShown);
  protected readonly clientId = computed(() => this.record()?.clientId);
  protected readonly error = computed(() => this.winsError() ?? this.recordsError());
  protected readonly isEmpty = computed(
    () => this.isLoadedEmpty() || (this.recordsLoaded() && !this.clientId()),
  );
  protected readonly timeZone = computed(() => this.zone() ?? undefined);

  protected readonly written = new WrittenWin(this.clientId);
  protected readonly isNoting = this.store.selectSignal(winsFeature.selectIsNoting);
  protected readonly noted = this.store.selectSignal(winsFeature.selectNoted);
  protected readonly noteError = this.store.selectSignal(winsFeature.selectNoteError);
  protected readonly changeError = this.store.selectSignal(winsFeature.selectChangeError);

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

  protected show(id: string, visibility: Visibility): void {
    this.store.dispatch(WinsPageActions.readersChosen({ id, visibility }));
  }

  protected async remove(id: string): Promise<void> {
    const isSure = await this.confirm.ask({
      title: 'Delete this win?',
      text: 'It goes for good, for your coach as for you.',
      action: 'Delete',
      danger: true,
    });
    if (isSure) this.store.dispatch(WinsPageActions.removed({ id }));
  }

  protected retry(): void {
    if (this.clientId()) this.store.dispatch(WinsPageActions.retried());
    else this.store.dispatch(MyWinsPageActions.opened());
  }
}
