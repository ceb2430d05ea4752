import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { addressOf } from '../../../domain/clients/client';
import { isPeriod, type Period } from '../../../domain/progress/period';
import { scoreSeries } from '../../../domain/progress/scores';
import { dayNumber, dayOf } from '../../../domain/calendar/day';
import { counted } from '../../../domain/words/counted';
import { closenessOf, introOf } from '../../../shared/charts/closeness';
import { Multiples } from '../../../shared/charts/multiples';
import { OneDimension } from '../../../shared/charts/one-dimension';
import { grainChoices, periodChoices, periodTitles } from '../../../shared/charts/chart-choices';
import { ChoiceChips } from '../../../shared/ui/choice-chips/choice-chips';
import { ChartSkeleton } from '../../../shared/charts/chart-skeleton';
import { calendarDay } from '../../../domain/calendar/zone';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state';
import { Icon } from '../../../shared/ui/icon/icon';
import { clientMeasuresFeature } from '../../../store/client-measures/client-measures.feature';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { coachZone } from '../../../store/coaches/coach-zone';
import { ProgressPageActions } from '../../../store/progress/progress.actions';
import { GrainWish } from '../../../store/progress/grain-wish';
import { progressFeature } from '../../../store/progress/progress.feature';
import { DimensionChips } from './dimension-chips';
import { FirstAndLatest } from './first-and-latest';
import { Scores } from './scores';
import { Tries } from './tries';

/** The tab of a record: how closeness went over weeks, beside sessions and practices. Printed, it is the report. */
@Component({
  selector: 'app-progress-page',
  imports: [
    RouterLink,
    DimensionChips,
    EmptyState,
    ChoiceChips,
    FirstAndLatest,
    Icon,
    Multiples,
    ErrorNotice,
    OneDimension,
    Scores,
    ChartSkeleton,
    Tries,
  ],
  templateUrl: './progress-page.html',
  styleUrl: './progress-page.scss',
  host: { '(window:beforeprint)': 'recordPrint()' },
})
export class ProgressPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  protected readonly wish = inject(GrainWish);

  /** Both from the address. */
  readonly period = input<string>();
  readonly dimension = input<string>();

  private readonly client = this.store.selectSignal(clientsFeature.selectCurrent);
  private readonly progress = this.store.selectSignal(progressFeature.selectProgress);
  protected readonly isEmpty = this.store.selectSignal(progressFeature.selectIsEmpty);
  private readonly given = this.store.selectSignal(clientMeasuresFeature.selectGiven);
  protected readonly error = this.store.selectSignal(progressFeature.selectError);
  protected readonly accessError = this.store.selectSignal(progressFeature.selectAccessError);
  private readonly timeZone = coachZone();
  protected readonly periodTitles = periodTitles;
  protected readonly periodChoices = periodChoices;
  protected readonly grainChoices = grainChoices;

  protected readonly clientId = computed(() => this.client()?.id ?? '');
  protected readonly name = computed(() => {
    const client = this.client();
    return client ? addressOf(client) : '';
  });
  protected readonly shownPeriod = computed((): Period => {
    const period = this.period();
    return isPeriod(period) ? period : 'year';
  });
  private readonly today = computed(() => calendarDay(new Date(), this.timeZone()));
  private readonly scoreDays = computed(() =>
    scoreSeries(this.given() ?? [], [], (at) => calendarDay(at, this.timeZone())).flatMap(
      ({ points }) => points.map(({ day }) => day),
    ),
  );
  protected readonly closeness = computed(() => {
    const progress = this.progress();
    const today = this.today();
    const since = dayOf(Math.min(dayNumber(today), ...this.scoreDays()));
    const around = { today, since, reader: 'coach', wish: this.wish.grain() } as const;
    return progress && closenessOf(progress, this.shownPeriod(), around);
  });
  protected readonly large = computed(() =>
    this.closeness()?.tiles.find(({ series }) => series.dimension.linkId === this.dimension()),
  );
  protected readonly hasPractices = computed(() => (this.progress()?.practices.length ?? 0) > 0);
  /** What there is beside check-ins, or without one. */
  protected readonly hasOther = computed(() => this.hasPractices() || this.scoreDays().length > 0);
  protected readonly intro = computed(() => {
    const ways = counted(this.closeness()?.tiles.length ?? 0, 'way', 'ways');
    const gap = 'A gap is a week with no answer that you can see.';
    return introOf(ways, gap, this.closeness());
  });
  protected readonly linkOf = (checkInId: string): readonly string[] => [
    '/coach/clients',
    this.clientId(),
    'check-ins',
    checkInId,
  ];

  constructor() {
    effect(() => {
      const clientId = this.clientId();
      if (clientId) untracked(() => this.load(clientId));
    });
  }

  protected load(clientId: string): void {
    this.store.dispatch(ProgressPageActions.opened({ clientId }));
  }

  protected show(period: Period): void {
    void this.router.navigate([], {
      queryParams: { period },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected print(): void {
    window.print();
  }

  protected recordPrint(): void {
    const clientId = this.clientId();
    if (this.closeness()) this.store.dispatch(ProgressPageActions.printed({ clientId }));
  }

  protected recordExport(): void {
    this.store.dispatch(ProgressPageActions.exported({ clientId: this.clientId() }));
  }
}
