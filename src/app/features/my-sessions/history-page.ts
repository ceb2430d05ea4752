import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Clock } from '../../core/clock/clock';
import { onComingBack } from '../../core/clock/coming-back';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import { SignIn } from '../../core/sign-in/sign-in';
import type { Entry } from '../../domain/timeline/timeline';
import { everything } from '../../domain/timeline/timeline-query';
import type { EntryLink } from '../../shared/timeline/entry-view';
import type { Reader } from '../../shared/timeline/entry-reader';
import { WithWhom } from '../../shared/records/with-whom';
import { MoreInSight } from '../../shared/timeline/more-in-sight';
import { TimelineList } from '../../shared/timeline/timeline-list';
import { deviceZone } from '../../domain/calendar/zone';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';
import { Icon } from '../../shared/ui/icon/icon';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { myRecordsFeature } from '../../store/my-records/my-records.feature';
import { CoachChipsActions, HistoryPageActions } from '../../store/my-records/my-records.actions';
import { TimelinePageActions } from '../../store/timeline/timeline.actions';
import { timelineFeature } from '../../store/timeline/timeline.feature';

/** The client's own timeline: sessions, summaries, practices, check-ins and forms, and nothing that is only the coach's. */
@Component({
  selector: 'app-history-page',
  imports: [
    RouterLink,
    EmptyState,
    Icon,
    MoreInSight,
    ErrorNotice,
    SkeletonRows,
    TimelineList,
    WithWhom,
  ],
  templateUrl: './history-page.html',
  styles: `
    .back {
      gap: 8px;
      margin-top: -8px;
    }

    .display {
      margin-bottom: 8px;
    }
  `,
})
export default class HistoryPage {
  private readonly store = inject(Store);
  private readonly signIn = inject(SignIn);
  private readonly clock = inject(Clock);

  protected readonly entries = this.store.selectSignal(timelineFeature.selectEntries);
  protected readonly step = this.store.selectSignal(timelineFeature.selectStep);
  private readonly timelineError = this.store.selectSignal(timelineFeature.selectError);
  private readonly recordsError = this.store.selectSignal(myRecordsFeature.selectError);
  protected readonly hasMore = this.store.selectSignal(timelineFeature.selectHasMore);
  protected readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);
  private readonly loaded = this.store.selectSignal(myRecordsFeature.selectLoaded);
  private readonly timelineIsEmpty = this.store.selectSignal(timelineFeature.selectIsEmpty);

  protected readonly error = computed(() => this.timelineError() ?? this.recordsError());
  protected readonly isEmpty = computed(
    () => this.timelineIsEmpty() || (this.loaded() && !this.clientId()),
  );
  private readonly record = this.store.selectSignal(myRecordsFeature.selectShown);
  protected readonly clientId = computed(() => this.record()?.clientId);
  private readonly timeZone = computed(() => this.signIn.timeZone() ?? deviceZone());
  protected readonly reader = computed((): Reader => ({
    isCoach: false,
    timeZone: this.timeZone(),
    now: this.clock.now(),
  }));
  protected readonly linkOf = linkOf;

  /** Whether more pages of it were asked for: then it stays as it is, and nobody loses their place. */
  private hasGoneOn = false;

  constructor() {
    this.store.dispatch(HistoryPageActions.opened());
    effect(() => {
      const [clientId, timeZone] = [this.clientId(), this.timeZone()];
      untracked(() => this.read(clientId, timeZone));
    });
    onComingBack(() => this.hasGoneOn || this.read(this.clientId(), this.timeZone()));
  }

  protected choose(clientId: string): void {
    this.store.dispatch(CoachChipsActions.chosen({ clientId }));
  }

  protected more(): void {
    this.hasGoneOn = true;
    this.store.dispatch(TimelinePageActions.moreWanted());
  }

  protected retry(): void {
    if (this.clientId()) this.store.dispatch(TimelinePageActions.retried());
    else this.store.dispatch(HistoryPageActions.opened());
  }

  private read(clientId: string | undefined, timeZone: string): void {
    if (!clientId) return;
    const request = { clientId, query: everything, timeZone };
    this.store.dispatch(TimelinePageActions.opened({ request }));
  }
}

function linkOf(entry: Entry): EntryLink | null {
  const { id } = entry;
  switch (entry.kind) {
    case 'shared_note':
      return { to: ['/my/more/summaries', id], words: 'Read it' };
    case 'intake_sent':
    case 'intake_amended':
      return { to: ['/my/intake', id], words: 'Read your answers' };
    case 'check_in':
      return { to: ['/my/check-in/earlier', id], words: 'Read the check-in' };
    case 'measure':
      return { to: ['/my/intake', id], words: 'Read your answers' };
    case 'practice':
      return { to: ['/my/practices', id], words: 'Open the practice' };
    case 'practice_log':
      // Of one that was taken back, the page still has what was written down.
      return {
        to: ['/my/practices', entry.practiceId],
        words: entry.title === null ? 'Open what you wrote' : 'Open the practice',
      };
    default:
      return null;
  }
}
