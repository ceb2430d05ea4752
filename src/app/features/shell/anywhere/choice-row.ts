import { Component, computed, input } from '@angular/core';
import { relativeDay } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';
import type { Choice } from './choices';

/** What a row of the list says. The list itself is what is pressed and gone through. */
@Component({
  selector: 'app-choice-row',
  imports: [Icon],
  template: `
    <span class="seat" [class.plum]="choice().kind === 'client'">
      <app-icon [name]="choice().icon" size="s" />
    </span>
    <span class="grow">
      <span class="row-title">
        @if (choice().words; as words) {
          <span>{{ choice().name ? words + ' ' : words }}</span>
        }
        @if (choice().name; as name) {
          <bdi>{{ name }}</bdi>
        }
        @if (day(); as day) {
          <span class="quiet small">{{ ' ' + day }}</span>
        }
      </span>
      @if (choice().found; as found) {
        <span class="words" dir="auto">
          @for (piece of found.pieces; track $index) {
            @if (piece.isHit) {
              <mark>{{ piece.text }}</mark>
            } @else {
              <span>{{ piece.text }}</span>
            }
          }
        </span>
      }
      @if (choice().line; as line) {
        <span class="row-line" dir="auto">{{ line }}</span>
      }
    </span>
    @if (choice().client) {
      <span class="unfold" data-unfold aria-hidden="true">
        <app-icon name="keyboard_arrow_down" />
      </span>
    }
  `,
  styleUrl: './choice-row.scss',
  host: {
    '[class.second]': "choice().kind === 'action'",
    '[class.unfolded]': 'isUnfolded()',
  },
})
export class ChoiceRow {
  readonly choice = input.required<Choice>();
  /** Whether what can be done for this client stands below. */
  readonly isUnfolded = input(false);
  readonly timeZone = input<string>();

  protected readonly day = computed(() => {
    const { found } = this.choice();
    return found && relativeDay(found.at, this.timeZone());
  });
}
