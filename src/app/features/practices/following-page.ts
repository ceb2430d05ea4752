import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Confirm } from '../../core/confirm/confirm';
import { openingQuestion } from '../../shared/practices/opening-question';
import { onComingBack } from '../../core/clock/coming-back';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import { errorText } from '../../core/errors/error-text';
import type { Waiting } from '../../domain/coach-today/waiting';
import { MoreInSight } from '../../shared/timeline/more-in-sight';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';
import { Icon } from '../../shared/ui/icon/icon';
import { Notice } from '../../shared/ui/notice/notice';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { coachTodayFeature } from '../../store/coach-today/coach-today.feature';
import { coachZone } from '../../store/coaches/coach-zone';
import { Answering } from '../../store/practices/answering';
import { followedFeature } from '../../store/practices/followed.feature';
import { FollowingPageActions, PracticeViewActions } from '../../store/practices/practices.actions';
import { reflectionsFeature } from '../../store/practices/reflections.feature';
import { PracticesHead } from '../../shared/practices/practices-head';
import { FollowedRow } from './followed-row';
import { HeldSteps } from './held-steps';
import { ReflectionsToRead } from './reflections-to-read';
import { chips, type Shown, shownIn, statusesOf } from './shown-statuses';

/** As many of those that rest as are seen at a glance; a chip shows them all. */
const few = 5;

/** How it goes with what was assigned, across clients: what to read, what waits, what rests, then everything. */
@Component({
  selector: 'app-following-page',
  imports: [
    RouterLink,
    EmptyState,
    FollowedRow,
    HeldSteps,
    Icon,
    MoreInSight,
    ErrorNotice,
    Notice,
    PracticesHead,
    ReflectionsToRead,
    SkeletonRows,
  ],
  templateUrl: './following-page.html',
  styleUrl: './following-page.scss',
})
export class FollowingPage {
  private readonly store = inject(Store);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);

  /** From the address. */
  readonly show = input<string>();

  private readonly lists = this.store.selectSignal(followedFeature.selectLists);
  private readonly allResting = this.store.selectSignal(followedFeature.selectResting);
  private readonly errors = this.store.selectSignal(followedFeature.selectRefused);
  protected readonly held = this.store.selectSignal(coachTodayFeature.selectHeld);
  protected readonly practices = this.store.selectSignal(followedFeature.selectAsked);
  protected readonly reflections = {
    logs: this.store.selectSignal(reflectionsFeature.selectLogs),
    isLast: this.store.selectSignal(reflectionsFeature.selectIsLast),
    isLoadingMore: this.store.selectSignal(reflectionsFeature.selectIsLoadingMore),
    error: this.store.selectSignal(reflectionsFeature.selectError),
  };
  protected readonly timeZone = coachZone();
  protected readonly errorText = errorText;
  protected readonly chips = chips;

  protected readonly shown = computed(() => shownIn(this.show()));
  protected readonly list = computed(() => this.lists().asked);
  protected readonly hasMore = computed(() => this.list().step === 'loaded' && !this.list().isLast);
  protected readonly isEmpty = computed(
    () => this.shown() === 'open' && this.list().step === 'loaded' && this.practices().length === 0,
  );
  protected readonly resting = computed(() => this.allResting().slice(0, few));
  protected readonly refused = computed(() =>
    this.held().flatMap(({ practice }) => {
      const error = this.errors()[practice?.id ?? ''];
      return error ? [{ id: practice?.id, title: practice?.title, error }] : [];
    }),
  );

  /** Whether more pages of it were asked for: then it stays as it is, and nobody loses their place. */
  private hasGoneOn = false;

  constructor() {
    inject(Answering).load();
    let isFirst = true;
    effect(() => {
      this.shown();
      untracked(() => (isFirst ? this.open() : this.ask()));
      isFirst = false;
    });
    onComingBack(() => this.hasGoneOn || this.open());
  }

  protected open(): void {
    this.store.dispatch(FollowingPageActions.opened({ query: this.query() }));
  }

  protected async release({ practice, clientName, at: heldSince }: Waiting): Promise<void> {
    const { id, title } = practice ?? { id: '', title: '' };
    if (!(await this.confirm.ask(openingQuestion(title, clientName)))) return;
    this.store.dispatch(PracticeViewActions.releaseChosen({ practice: { id, heldSince } }));
  }

  protected narrow(shown: Shown): void {
    const show = shown === 'open' ? null : shown;
    void this.router.navigate([], { queryParams: { show }, replaceUrl: true });
  }

  protected more(): void {
    this.hasGoneOn = true;
    this.store.dispatch(PracticeViewActions.moreWanted({ list: 'asked' }));
  }

  protected again(): void {
    if (this.practices().length > 0) this.more();
    else this.ask();
  }

  protected moreToRead(): void {
    this.hasGoneOn = true;
    this.store.dispatch(FollowingPageActions.moreToReadWanted());
  }

  private ask(): void {
    this.store.dispatch(FollowingPageActions.narrowed({ query: this.query() }));
  }

  private query() {
    return { clientId: null, statuses: statusesOf(this.shown()) };
  }
}
