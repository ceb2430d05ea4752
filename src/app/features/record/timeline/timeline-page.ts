import { Component, computed, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { onComingBack } from '../../../core/clock/coming-back';
import { errorText } from '../../../core/errors/error-text';
import { isOver } from '../../../domain/sessions/session';
import type { Entry } from '../../../domain/timeline/timeline';
import { isCalendarDay } from '../../../domain/calendar/real-day';
import { isShown, type TimelineQuery } from '../../../domain/timeline/timeline-query';
import type { EntryLink } from '../../../shared/timeline/entry-view';
import type { Reader } from '../../../shared/timeline/entry-reader';
import { MoreInSight } from '../../../shared/timeline/more-in-sight';
import { TimelineList } from '../../../shared/timeline/timeline-list';
import { deviceZone } from '../../../domain/calendar/zone';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { coachZone } from '../../../store/coaches/coach-zone';
import { TimelinePageActions } from '../../../store/timeline/timeline.actions';
import { timelineFeature } from '../../../store/timeline/timeline.feature';
import { PrepareStrip } from './prepare-strip';
import { TimelineFilters } from './timeline-filters';

/** The first page of a record: what to know before a session, then everything that happened. */
@Component({
  selector: 'app-timeline-page',
  imports: [
    RouterLink,
    EmptyState,
    MoreInSight,
    Notice,
    PrepareStrip,
    SkeletonRows,
    TimelineFilters,
    TimelineList,
  ],
  templateUrl: './timeline-page.html',
  styleUrl: './timeline-page.scss',
})
export class TimelinePage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);

  /** From the address. The words searched for never stand there. */
  readonly show = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();

  private readonly client = this.store.selectSignal(clientsFeature.selectCurrent);
  private readonly found = this.store.selectSignal(timelineFeature.selectEntries);
  protected readonly step = this.store.selectSignal(timelineFeature.selectStep);
  protected readonly error = this.store.selectSignal(timelineFeature.selectError);
  protected readonly hasMore = this.store.selectSignal(timelineFeature.selectHasMore);
  protected readonly isNarrowed = this.store.selectSignal(timelineFeature.selectIsNarrowed);
  protected readonly errorText = errorText;

  protected readonly clientId = computed(() => this.client()?.id);
  private readonly coachZone = coachZone();
  private readonly timeZone = computed(() => this.coachZone() ?? deviceZone());
  private readonly words = linkedSignal({ source: this.clientId, computation: () => '' });
  private readonly narrowed = computed(() => {
    const show = this.show();
    return {
      shown: isShown(show) ? show : null,
      from: dayOf(this.from()),
      to: dayOf(this.to()),
    };
  });
  protected readonly query = computed((): TimelineQuery => ({
    ...this.narrowed(),
    words: this.words(),
  }));
  protected readonly reader = computed((): Reader => ({
    isCoach: true,
    timeZone: this.timeZone(),
    now: new Date(),
  }));
  /** What is planned stands in the head of the record; here it is shown only where it is asked for. */
  protected readonly entries = computed(() => {
    const { now } = this.reader();
    return this.isNarrowed() ? this.found() : this.found().filter((one) => !isToCome(one, now));
  });
  protected readonly isEmpty = computed(
    () => this.step() === 'loaded' && !this.hasMore() && this.entries().length === 0,
  );
  protected readonly linkOf = (entry: Entry): EntryLink | null =>
    coachLink(entry, this.clientId() ?? '');

  /** Whether more pages of it were asked for: then it stays as it is, and nobody loses their place. */
  private hasGoneOn = false;

  constructor() {
    effect(() => {
      const request = this.request({ ...this.narrowed(), words: untracked(this.words) });
      if (request) untracked(() => this.store.dispatch(TimelinePageActions.opened({ request })));
    });
    onComingBack(() => {
      const request = this.request({ ...this.narrowed(), words: this.words() });
      if (request && !this.hasGoneOn) this.store.dispatch(TimelinePageActions.opened({ request }));
    });
  }

  protected find(words: string): void {
    this.words.set(words);
    const request = this.request(this.query());
    if (request) this.store.dispatch(TimelinePageActions.searched({ request }));
  }

  protected narrow(query: Partial<Pick<TimelineQuery, 'shown' | 'from' | 'to'>>): void {
    const { shown, from, to } = { ...this.narrowed(), ...query };
    void this.router.navigate([], { queryParams: { show: shown, from, to }, replaceUrl: true });
  }

  protected showEverything(): void {
    this.words.set('');
    const { shown, from, to } = this.narrowed();
    if (shown ?? from ?? to) this.narrow({ shown: null, from: null, to: null });
    else this.find('');
  }

  protected more(): void {
    this.hasGoneOn = true;
    this.store.dispatch(TimelinePageActions.moreWanted());
  }

  protected retry(): void {
    this.store.dispatch(TimelinePageActions.retried());
  }

  private request(query: TimelineQuery) {
    const clientId = this.clientId();
    return clientId ? { clientId, query, timeZone: this.timeZone() } : null;
  }
}

const isToCome = (entry: Entry, now: Date): boolean =>
  entry.kind === 'session' && entry.status === 'planned' && !isOver(entry, now);

const dayOf = (text: string | undefined): string | null => (isCalendarDay(text) ? text : null);

function coachLink(entry: Entry, clientId: string): EntryLink | null {
  const { id } = entry;
  const record = ['/coach/clients', clientId];
  switch (entry.kind) {
    case 'note':
      return { to: [...record, 'notes', id], words: 'Read the note' };
    case 'session':
      return { to: [...record, 'sessions', id], words: 'Open the session' };
    case 'intake_sent':
    case 'intake_amended':
      return { to: [...record, 'intake'], query: { shown: id }, words: 'Read the intake' };
    case 'check_in':
      return { to: [...record, 'check-ins', id], words: 'Read the check-in' };
    case 'measure':
      return { to: [...record, 'measures', id], words: 'Read the measure' };
    case 'practice':
      return { to: [...record, 'practices'], query: { shown: id }, words: 'Open the practice' };
    case 'practice_log': {
      const query = { shown: entry.practiceId };
      const words = entry.reflection && !entry.reply ? 'Read and answer' : 'Open the practice';
      return { to: [...record, 'practices'], query, words };
    }
    default:
      return null;
  }
}
