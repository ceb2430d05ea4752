import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GivenMeasure } from '../../../domain/client-measures/given-measure';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { isOpen, isToRead } from '../../../domain/sent-answers/intake';
import { relativeDay } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';

/** What is on its way, and what was sent, newest first. */
@Component({
  selector: 'app-given-list',
  imports: [RouterLink, Icon],
  template: `
    <ul class="rows">
      @for (row of rows(); track row.id) {
        <li>
          @if (row.isOpen) {
            <div class="row">
              <span class="seat"><app-icon name="pending" /></span>
              <div class="grow">
                <p class="row-title">{{ row.title }}</p>
                <p class="row-line">{{ row.line }}</p>
              </div>
              <button
                type="button"
                class="button text"
                [attr.aria-busy]="busy()"
                [attr.aria-label]="'Take it back: ' + row.title"
                (click)="busy() || withdrawn.emit(row.given)"
              >
                Take it back
              </button>
            </div>
          } @else {
            <a class="row" [routerLink]="row.id">
              <span class="seat" [class.plum]="row.isToRead" [class.clay]="row.isLive">
                <app-icon [name]="row.isLive ? 'forum' : 'article'" />
              </span>
              <div class="grow">
                <p class="row-title">{{ row.title }}</p>
                <p class="row-line">{{ row.line }}</p>
              </div>
              <span class="tabular score">{{ row.score }}</span>
              <app-icon name="chevron_right" />
            </a>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    .score {
      font: var(--attune-title-medium);
      white-space: nowrap;
    }
  `,
})
export class GivenList {
  readonly given = input.required<readonly GivenMeasure[]>();
  readonly timeZone = input<string>();
  readonly busy = input(false);
  readonly withdrawn = output<GivenMeasure>();

  protected readonly rows = computed(() => this.given().map((given) => this.row(given)));

  private row(given: GivenMeasure) {
    const [score] = given.scores;
    const sent = given.submittedAt;
    return {
      given,
      id: given.id,
      title: given.formTitle,
      isOpen: isOpen(given),
      isToRead: isToRead(given),
      isLive: isToRead(given) && given.liveTopics > 0,
      line: sent ? this.sentLine(given, sent) : this.openLine(given),
      // Several scores are read on their own page; no one of them stands for all.
      score:
        given.scores.length === 1 && score?.value != null ? `${score.value} of ${score.most}` : '',
    };
  }

  private sentLine(given: GivenMeasure, sent: string): string {
    const read = isToRead(given) ? 'not read yet' : 'read';
    return `Sent ${this.day(sent)}, ${read}`;
  }

  private openLine({ status, assignedAt }: GivenMeasure): string {
    const begun = status === 'in_progress' ? 'being filled in' : 'not started yet';
    return `Given ${this.day(assignedAt)}, ${begun}`;
  }

  private day(at: string): string {
    return inSentence(relativeDay(at, this.timeZone()));
  }
}
