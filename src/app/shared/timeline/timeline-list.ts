import { Component, computed, input } from '@angular/core';
import { wallTimeAt } from '../../domain/sessions/zone';
import { byMonth } from '../../domain/timeline/months';
import { type Entry, keyOf } from '../../domain/timeline/timeline';
import { monthName, shortDay } from './day-words';
import { type EntryLink, EntryView } from './entry-view';
import type { Reader } from './entry-words';

/**
 * Entries on one thread, by month. What is out of sight is neither laid out nor painted (content-visibility), yet stays
 * in the page for find-in-page and screen readers: thousands of entries scroll as smoothly as ten.
 */
@Component({
  selector: 'app-timeline-list',
  imports: [EntryView],
  template: `
    @for (month of months(); track month.month) {
      <section [attr.aria-label]="month.name">
        <h2 class="month">{{ month.name }}</h2>
        <ol>
          @for (row of month.rows; track row.key) {
            <li>
              <app-entry
                [entry]="row.entry"
                [reader]="reader()"
                [day]="row.day"
                [isFirst]="row.isFirst"
                [link]="linkOf()(row.entry)"
              />
            </li>
          }
        </ol>
      </section>
    }
  `,
  styleUrl: './timeline-list.scss',
})
export class TimelineList {
  readonly entries = input.required<readonly Entry[]>();
  readonly reader = input.required<Reader>();
  readonly linkOf = input.required<(entry: Entry) => EntryLink | null>();

  protected readonly months = computed(() => {
    const { timeZone, now } = this.reader();
    const today = wallTimeAt(now, timeZone).day;
    return byMonth(this.entries(), timeZone).map(({ month, days }) => ({
      month,
      name: monthName(month),
      rows: days.flatMap(({ day, entries }) =>
        entries.map((entry, nr) => ({
          key: keyOf(entry),
          entry,
          day: shortDay(day, today),
          isFirst: nr === 0,
        })),
      ),
    }));
  });
}
