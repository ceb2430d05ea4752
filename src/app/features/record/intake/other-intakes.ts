import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inSentence } from '../../../domain/calendar/in-sentence';
import type { AssignmentStatus, Intake } from '../../../domain/sent-answers/intake';
import { relativeDay } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';

const words: Readonly<Record<AssignmentStatus, string>> = {
  assigned: 'Not started yet',
  in_progress: 'Being filled in',
  submitted: 'Sent, not read yet',
  reviewed: 'Sent and read',
  withdrawn: 'Taken back',
};

/** The other times this client was given an intake. */
@Component({
  selector: 'app-other-intakes',
  imports: [RouterLink, Icon],
  template: `
    @if (others().length > 0) {
      <nav class="no-print" aria-labelledby="others-title">
        <h2 id="others-title" class="section-title">Other intakes</h2>
        <ul class="rows">
          @for (other of others(); track other.id) {
            <li>
              <a class="row" [routerLink]="[]" [queryParams]="{ shown: other.id }">
                <div class="grow">
                  <p class="row-title">{{ other.title }}</p>
                  <p class="row-line">{{ other.words }}</p>
                </div>
                <app-icon name="chevron_right" />
              </a>
            </li>
          }
        </ul>
      </nav>
    }
  `,
  styles: `
    nav {
      margin-top: 48px;
    }
  `,
})
export class OtherIntakes {
  readonly intakes = input.required<readonly Intake[]>();
  readonly shown = input.required<string>();
  readonly timeZone = input<string>();

  protected readonly others = computed(() =>
    this.intakes()
      .filter(({ id }) => id !== this.shown())
      .map(({ id, status, assignedAt }) => ({
        id,
        title: `Given ${inSentence(relativeDay(assignedAt, this.timeZone()))}`,
        words: words[status],
      })),
  );
}
