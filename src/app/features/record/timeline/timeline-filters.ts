import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { calendarDay } from '../../../domain/calendar/zone';
import { type Shown, type TimelineQuery } from '../../../domain/timeline/timeline-query';
import { plusDays } from '../../../domain/calendar/day';
import { Icon } from '../../../shared/ui/icon/icon';

type Narrowing = Partial<Pick<TimelineQuery, 'shown' | 'from' | 'to'>>;

const chips: readonly { readonly shown: Shown; readonly words: string }[] = [
  { shown: 'sessions', words: 'Sessions' },
  { shown: 'notes', words: 'Notes' },
  { shown: 'summaries', words: 'Summaries' },
  { shown: 'check_ins', words: 'Check-ins' },
  { shown: 'practices', words: 'Practices' },
  { shown: 'intake', words: 'Intake' },
  { shown: 'status', words: 'Status' },
];

const periods: readonly { readonly days: number; readonly words: string }[] = [
  { days: 30, words: 'Last 30 days' },
  { days: 92, words: 'Last three months' },
  { days: 365, words: 'Last year' },
];

/** What narrows a timeline: a kind, words, a time. */
@Component({
  selector: 'app-timeline-filters',
  imports: [Icon],
  templateUrl: './timeline-filters.html',
  styleUrl: './timeline-filters.scss',
})
export class TimelineFilters {
  readonly query = input.required<TimelineQuery>();
  readonly today = input.required<Date>();
  readonly timeZone = input.required<string>();
  readonly searched = output<string>();
  readonly narrowed = output<Narrowing>();

  protected readonly chips = chips;
  protected readonly periods = computed(() => {
    const day = calendarDay(this.today(), this.timeZone());
    return periods.map(({ days, words }) => ({ from: plusDays(day, -days), words }));
  });
  /** What the address asks for, as one of the choices. */
  private readonly asked = computed(() => {
    const { from, to } = this.query();
    if (from === null && to === null) return 'any';
    return to === null && this.periods().some((one) => one.from === from) ? from : 'days';
  });
  protected readonly period = linkedSignal(() => this.asked() ?? 'any');

  protected choose(period: string): void {
    this.period.set(period);
    if (period === 'any') this.narrowed.emit({ from: null, to: null });
    else if (period !== 'days') this.narrowed.emit({ from: period, to: null });
  }
}
