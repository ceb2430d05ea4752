import { Component, computed, input } from '@angular/core';
import { calendarDay } from '../../domain/calendar/zone';
import { byMonth } from '../../domain/timeline/months';
import { type Entry, keyOf } from '../../domain/timeline/timeline';
import { monthName, shortDay } from '../../domain/calendar/names';
import { type EntryLink, EntryView } from './entry-view';
import type { Reader } from './entry-reader';

/** What is worked out once for an entry, however many pages follow it. */
interface Placed {
  readonly key: string;
  readonly day: string;
  readonly dayWords: string;
  readonly link: EntryLink | null;
}

/** About what an entry takes, until it was seen. */
const entryHeight = 128;

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
        <ol [style.contain-intrinsic-height]="month.height">
          @for (row of month.rows; track row.placed.key) {
            <li>
              <app-entry
                [entry]="row.entry"
                [reader]="reader()"
                [day]="row.placed.dayWords"
                [isFirst]="row.isFirst"
                [link]="row.placed.link"
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

  /** Entries stay the same objects while pages are turned; another reader starts anew. */
  private readonly placing = computed(() => {
    const [{ timeZone, now }, linkOf] = [this.reader(), this.linkOf()];
    const today = calendarDay(now, timeZone);
    const known = new WeakMap<Entry, Placed>();
    return (entry: Entry): Placed => {
      const found = known.get(entry);
      if (found) return found;
      const day = calendarDay(entry.at, timeZone);
      const dayWords = shortDay(day, today);
      const placed = { key: keyOf(entry), day, dayWords, link: linkOf(entry) };
      known.set(entry, placed);
      return placed;
    };
  });

  protected readonly months = computed(() => {
    const place = this.placing();
    return byMonth(this.entries(), (entry) => place(entry).day).map(({ month, days }) => {
      const rows = days.flatMap(({ entries }) =>
        entries.map((entry, nr) => ({ entry, placed: place(entry), isFirst: nr === 0 })),
      );
      const height = `auto ${rows.length * entryHeight}px`;
      return { month, name: monthName(month), height, rows };
    });
  });
}
