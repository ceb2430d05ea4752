import { capital } from '../../domain/words/capital';
import { calendarDay } from '../../domain/calendar/zone';
import { dayWords } from '../../domain/calendar/day-words';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { cadenceWords } from '../../domain/library-practices/cadence-words';
import { statusWords } from '../../domain/practices/status-words';
import type { PreparedPractice } from '../../domain/prepare/preparation';
import { inSentence } from '../../domain/calendar/in-sentence';
import { Icon } from '../../shared/ui/icon/icon';

/** How what was given stands, before meeting. */
@Component({
  selector: 'app-practices-block',
  imports: [RouterLink, Icon],
  template: `
    <section aria-labelledby="practices">
      <h2 id="practices"><app-icon name="self_improvement" />Practices</h2>
      <ul class="rows">
        @for (row of rows(); track row.id) {
          <li class="row">
            <div class="grow">
              <p class="row-title" dir="auto">{{ row.title }}</p>
              <p class="row-line">{{ row.line }}</p>
            </div>
            @if (row.isHeld) {
              <span class="tag clay">Waits for you</span>
            } @else {
              <span class="tag" [class.sage]="row.isAccepted">{{ row.standing }}</span>
            }
          </li>
        } @empty {
          <li class="quiet">None under way.</li>
        }
      </ul>
      @if (rows().length > 0) {
        <a class="link" [routerLink]="record().concat('practices')">Open the practices</a>
      }
    </section>
  `,
  styleUrl: './practices-block.scss',
})
export class PracticesBlock {
  readonly practices = input.required<readonly PreparedPractice[]>();
  readonly record = input.required<readonly string[]>();
  /** Whether they have met before: only then are there tries since. */
  readonly hasMet = input(false);
  readonly timeZone = input<string>();

  protected readonly rows = computed(() =>
    this.practices().map((practice) => ({
      id: practice.id,
      title: practice.title,
      standing: statusWords[practice.status],
      isAccepted: practice.status === 'accepted',
      isHeld: practice.heldSince !== null,
      line: this.line(practice),
    })),
  );

  private line({ tries, lastTriedOn, ...cadence }: PreparedPractice): string {
    const since = this.hasMet() ? ' since you last met' : '';
    const last =
      lastTriedOn && inSentence(dayWords(lastTriedOn, calendarDay(new Date(), this.timeZone())));
    const parts = [
      cadenceWords(cadence),
      tries === 0 ? '' : `tried ${tries === 1 ? 'once' : `${tries} times`}${since}`,
      last ? `last ${last}` : 'not tried yet',
    ];
    const words = parts.filter(Boolean).join(', ');
    return `${capital(words)}.`;
  }
}
