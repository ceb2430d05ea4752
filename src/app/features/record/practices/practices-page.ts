import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { onComingBack } from '../../../core/clock/coming-back';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { addressOf } from '../../../domain/clients/client';
import { grouped } from '../../../domain/practices/followed-practice';
import { firstDay } from '../../../domain/practices/tried-days';
import { MoreInSight } from '../../../shared/timeline/more-in-sight';
import { calendarDay } from '../../../domain/calendar/zone';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state';
import { Icon } from '../../../shared/ui/icon/icon';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { coachZone } from '../../../store/coaches/coach-zone';
import { Answering } from '../../../store/practices/answering';
import { followedFeature } from '../../../store/practices/followed.feature';
import { practiceLogsFeature } from '../../../store/practices/practice-logs.feature';
import {
  PracticeViewActions,
  RecordPracticesActions,
} from '../../../store/practices/practices.actions';
import { OlderPractices } from './older-practices';
import { PracticeCard } from './practice-card';
import { refusalsOf } from './refusals';
import { shownWeeks } from './shown-weeks';

/** The tab of a record: what was given to try, how it stands, and what was written of it. */
@Component({
  selector: 'app-practices-page',
  imports: [
    RouterLink,
    EmptyState,
    Icon,
    MoreInSight,
    ErrorNotice,
    Notice,
    OlderPractices,
    PracticeCard,
    SkeletonRows,
  ],
  templateUrl: './practices-page.html',
  styleUrl: './practices-page.scss',
})
export default class PracticesPage {
  private readonly store = inject(Store);

  /** From the address: the practice to begin with. */
  readonly shown = input<string>();

  private readonly client = this.store.selectSignal(clientsFeature.selectCurrent);
  private readonly state = this.store.selectSignal(followedFeature.selectFollowedState);
  protected readonly practices = this.store.selectSignal(followedFeature.selectOpen);
  protected readonly logs = this.store.selectSignal(practiceLogsFeature.selectByPractice);
  protected readonly logsError = this.store.selectSignal(practiceLogsFeature.selectError);
  protected readonly timeZone = coachZone();

  protected readonly clientId = computed(() => this.client()?.id ?? '');
  protected readonly name = computed(() => {
    const client = this.client();
    return client ? addressOf(client) : '';
  });
  protected readonly today = computed(() => calendarDay(new Date(), this.timeZone()));
  protected readonly list = computed(() => this.state().lists.open);
  protected readonly isEmpty = computed(
    () => this.list().step === 'loaded' && this.practices().length === 0,
  );
  protected readonly hasMore = computed(() => this.list().step === 'loaded' && !this.list().isLast);
  protected readonly groups = computed(() =>
    grouped(this.practices()).map(({ runId, practices }) => ({
      key: runId ?? practices[0]?.id,
      words: runId === null ? null : 'A programme, step by step',
      practices,
    })),
  );
  /** Whether what the address names is not here yet. */
  private readonly isMissing = computed(() => {
    const shown = this.shown();
    return shown !== undefined && !this.practices().some(({ id }) => id === shown);
  });
  /** It is not open any more, and lies among the older ones. */
  protected readonly shownOlder = computed(() => (this.isMissing() ? this.shown() : undefined));
  protected readonly refused = computed(() => refusalsOf(this.state()));
  protected readonly emptyText = computed(
    () =>
      `What you give ${this.name()} to try will be here, with what they write about it. They accept it first, and may pause or stop at any time.`,
  );

  constructor() {
    inject(Answering).load();
    effect(() => {
      const clientId = this.clientId();
      if (clientId) untracked(() => this.load(clientId));
    });
    onComingBack(() => {
      const clientId = this.clientId();
      if (clientId) this.load(clientId);
    });
    effect(() => {
      // Page by page, until what the address names is there.
      if (this.isMissing() && this.hasMore()) untracked(() => this.more());
    });
  }

  protected load(clientId: string): void {
    const from = firstDay(this.today(), shownWeeks);
    this.store.dispatch(RecordPracticesActions.opened({ clientId, from }));
  }

  protected more(): void {
    this.store.dispatch(PracticeViewActions.moreWanted({ list: 'open' }));
  }
}
