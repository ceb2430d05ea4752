import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Clock } from '../../../core/clock/clock';
import { dayWords } from '../../../domain/calendar/day-words';
import { WithWhom } from '../../../shared/records/with-whom';
import { WrittenTabs } from '../../../shared/records/written-tabs';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { Icon } from '../../../shared/ui/icon/icon';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import {
  CoachChipsActions,
  HistoryPageActions,
} from '../../../store/my-records/my-records.actions';
import { myRecordsFeature } from '../../../store/my-records/my-records.feature';
import { MyReflections } from '../../../store/my-practices/my-reflections';
import { BackToMore } from '../back-to-more';

/** What the client wrote after tries, whatever the practice, each with the way to the try. */
@Component({
  selector: 'app-reflections-page',
  imports: [
    BackToMore,
    EmptyState,
    ErrorNotice,
    Icon,
    RouterLink,
    SkeletonRows,
    WithWhom,
    WrittenTabs,
  ],
  providers: [MyReflections],
  templateUrl: './reflections-page.html',
  styles: `
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }

    .only {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      vertical-align: bottom;
    }
  `,
})
export default class ReflectionsPage {
  private readonly store = inject(Store);
  private readonly today = inject(Clock).today;

  protected readonly reflections = inject(MyReflections);
  private readonly recordsError = this.store.selectSignal(myRecordsFeature.selectError);
  protected readonly error = computed(() => this.reflections.error() ?? this.recordsError());
  protected readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);
  private readonly record = this.store.selectSignal(myRecordsFeature.selectShown);
  protected readonly clientId = computed(() => this.record()?.clientId);
  protected readonly rows = computed(() =>
    this.reflections.all()?.map((one) => ({ ...one, when: dayWords(one.day, this.today()) })),
  );

  constructor() {
    this.load();
    effect(() => {
      const clientId = this.clientId();
      if (clientId) untracked(() => void this.reflections.open(clientId));
    });
  }

  protected choose(clientId: string): void {
    this.store.dispatch(CoachChipsActions.chosen({ clientId }));
  }

  protected retry(): void {
    const clientId = this.clientId();
    if (clientId) void this.reflections.open(clientId);
    else this.load();
  }

  private load(): void {
    this.store.dispatch(HistoryPageActions.opened());
  }
}
