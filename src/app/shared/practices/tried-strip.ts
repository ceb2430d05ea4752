import {
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  input,
  viewChild,
} from '@angular/core';
import type { ReadLog } from '../../domain/practices/read-log';
import { type TriedDay, triedWeeks } from '../../domain/practices/tried-days';
import { dayInWords } from '../../domain/calendar/day-words';
import { outcomeWords, uneaseWords } from './log-words';
import { triedSentence } from './tried-words';

/** What is seen of a try here. */
export type TriedLog = Pick<ReadLog, 'id' | 'day' | 'outcome'> &
  Partial<Pick<ReadLog, 'before' | 'after'>>;

const weekdays = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'];

/**
 * Twelve weeks as a calendar, a column a week: a full seat for a try, a ring with a bar for one that was stopped,
 * a dot where nothing is written. A sentence says the same, and a table is behind it.
 */
@Component({
  selector: 'app-tried-strip',
  template: `
    <figure>
      <div
        #scroll
        class="scroll"
        [attr.role]="isLong() ? 'group' : null"
        [attr.aria-label]="isLong() ? title() : null"
        [attr.tabindex]="isLong() ? 0 : null"
      >
        <div class="grid" role="img" [attr.aria-label]="sentence()">
          @for (name of weekdays; track $index) {
            <span class="weekday">{{ name }}</span>
          }
          @for (day of days(); track day.day) {
            <span
              class="day"
              [class]="day.outcome ?? 'none'"
              [class.ahead]="day.isAhead"
              [class.several]="day.tries > 1"
              [title]="titleOf(day)"
            ></span>
          }
        </div>
      </div>
      <figcaption class="small quiet">
        <span>{{ sentence() }}</span>
        <span class="keys">
          <span><i class="day done"></i>Tried</span>
          <span><i class="day tried_stopped"></i>Tried, stopped</span>
        </span>
      </figcaption>
    </figure>
    @if (tried().length > 0) {
      <details class="no-print">
        <summary class="small">As a table</summary>
        <table class="small">
          <caption class="hidden-visually">
            {{
              caption()
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">What</th>
              @if (saysUnease()) {
                <th scope="col">Unease</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (log of tried(); track log.id) {
              <tr>
                <th scope="row">{{ dayInWords(log.day) }}</th>
                <td>{{ outcomeWords[log.outcome] }}</td>
                @if (saysUnease()) {
                  <td>{{ unease(log) || '–' }}</td>
                }
              </tr>
            }
          </tbody>
        </table>
      </details>
    }
  `,
  styleUrl: './tried-strip.scss',
})
export class TriedStrip {
  /** Of one practice. */
  readonly logs = input.required<readonly TriedLog[]>();
  /** The calendar day on which the last column stands. */
  readonly today = input.required<string>();
  readonly weeks = input(12);
  /** Of the practice, for whoever hears the table. */
  readonly title = input.required<string>();

  protected readonly weekdays = weekdays;
  protected readonly outcomeWords = outcomeWords;
  protected readonly dayInWords = dayInWords;
  protected readonly days = computed(() =>
    triedWeeks(this.logs(), this.today(), this.weeks()).flat(),
  );
  /** What the picture shows, latest first. */
  protected readonly tried = computed(() => {
    const first = this.days()[0]?.day ?? '';
    return this.logs().filter(({ day }) => day >= first);
  });
  protected readonly caption = computed(() => `${this.title()}: tries of ${this.weeks()} weeks`);
  protected readonly sentence = computed(() => triedSentence(this.days(), this.weeks()));

  /** Whether it may be wider than a screen. */
  protected readonly isLong = computed(() => this.weeks() > 12);
  private readonly scroll = viewChild.required<ElementRef<HTMLElement>>('scroll');

  constructor() {
    // The latest weeks are those that are looked for.
    afterRenderEffect(() => {
      const { nativeElement } = this.scroll();
      if (this.days().length > 0) nativeElement.scrollLeft = nativeElement.scrollWidth;
    });
  }

  /** Whether that is known of them at all. */
  protected readonly saysUnease = computed(() =>
    this.logs().some(({ before }) => before !== undefined),
  );

  protected unease({ before = null, after = null }: TriedLog): string {
    return uneaseWords({ before, after });
  }

  protected titleOf({ day, outcome, isAhead }: TriedDay): string {
    const words = outcome ? outcomeWords[outcome] : isAhead ? 'not here yet' : 'nothing written';
    return `${dayInWords(day)}: ${words}`;
  }
}
