import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Clock } from '../../core/clock/clock';
import { onComingBack } from '../../core/clock/coming-back';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import { SignIn } from '../../core/sign-in/sign-in';
import { isPeriod, type Period } from '../../domain/progress/period';
import { counted } from '../../domain/words/counted';
import { closenessOf, introOf } from '../../shared/charts/closeness';
import { Multiples } from '../../shared/charts/multiples';
import { OneDimension } from '../../shared/charts/one-dimension';
import { grainChoices, periodChoices, periodTitles } from '../../shared/charts/chart-choices';
import { ChoiceChips } from '../../shared/ui/choice-chips/choice-chips';
import { ChartSkeleton } from '../../shared/charts/chart-skeleton';
import { WithWhom } from '../../shared/records/with-whom';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';
import { Icon } from '../../shared/ui/icon/icon';
import {
  CoachChipsActions,
  MyProgressPageActions,
} from '../../store/my-records/my-records.actions';
import { myRecordsFeature } from '../../store/my-records/my-records.feature';
import { ProgressPageActions } from '../../store/progress/progress.actions';
import { GrainWish } from '../../store/progress/grain-wish';
import { progressFeature } from '../../store/progress/progress.feature';
import { LatestWins } from './latest-wins';

/** The client's own weeks: what was answered for one coach, each way of being close on its own, and the small wins beside it. */
@Component({
  selector: 'app-my-progress-page',
  imports: [
    RouterLink,
    EmptyState,
    ChoiceChips,
    Icon,
    LatestWins,
    Multiples,
    ErrorNotice,
    OneDimension,
    ChartSkeleton,
    WithWhom,
  ],
  templateUrl: './my-progress-page.html',
  styleUrl: './my-progress-page.scss',
})
export class MyProgressPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  protected readonly wish = inject(GrainWish);
  private readonly zone = inject(SignIn).timeZone;
  private readonly today = inject(Clock).today;

  /** Both from the address. */
  readonly period = input<string>();
  readonly dimension = input<string>();

  protected readonly records = this.store.selectSignal(myRecordsFeature.selectRecords);
  private readonly record = this.store.selectSignal(myRecordsFeature.selectShown);
  private readonly recordsLoaded = this.store.selectSignal(myRecordsFeature.selectLoaded);
  private readonly recordsError = this.store.selectSignal(myRecordsFeature.selectError);
  private readonly progress = this.store.selectSignal(progressFeature.selectProgress);
  private readonly progressError = this.store.selectSignal(progressFeature.selectError);
  private readonly hasNone = this.store.selectSignal(progressFeature.selectIsEmpty);
  protected readonly periodTitles = periodTitles;
  protected readonly periodChoices = periodChoices;
  protected readonly grainChoices = grainChoices;
  protected readonly linkOf = (checkInId: string): readonly string[] => [
    '/my/check-in/earlier',
    checkInId,
  ];

  protected readonly clientId = computed(() => this.record()?.clientId ?? '');
  protected readonly error = computed(() => this.progressError() ?? this.recordsError());
  protected readonly isEmpty = computed(
    () => this.hasNone() || (this.recordsLoaded() && !this.clientId()),
  );
  protected readonly timeZone = computed(() => this.zone() ?? undefined);
  protected readonly shownPeriod = computed((): Period => {
    const period = this.period();
    return isPeriod(period) ? period : 'quarter';
  });
  protected readonly closeness = computed(() => {
    const progress = this.progress();
    const around = { today: this.today(), reader: 'own', wish: this.wish.grain() } as const;
    return progress && closenessOf(progress, this.shownPeriod(), around);
  });
  protected readonly large = computed(() =>
    this.closeness()?.tiles.find(({ series }) => series.dimension.linkId === this.dimension()),
  );
  protected readonly intro = computed(() => {
    const ways = counted(this.closeness()?.tiles.length ?? 0, 'way', 'ways');
    return introOf(ways, 'A gap is a week you left blank.', this.closeness());
  });

  constructor() {
    this.load();
    effect(() => {
      if (this.clientId()) untracked(() => this.read());
    });
    onComingBack(() => this.load());
  }

  /** Whose it is, as far as that is not known yet; then what there is. */
  protected load(): void {
    if (this.clientId()) this.read();
    else this.store.dispatch(MyProgressPageActions.opened());
  }

  protected show(period: Period): void {
    void this.router.navigate([], {
      queryParams: { period },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected choose(clientId: string): void {
    this.store.dispatch(CoachChipsActions.chosen({ clientId }));
  }

  protected print(): void {
    window.print();
  }

  private read(): void {
    this.store.dispatch(ProgressPageActions.opened({ clientId: this.clientId() }));
  }
}
