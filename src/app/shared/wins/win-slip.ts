import { Component, computed, input } from '@angular/core';
import type { Win } from '../../domain/wins/win';
import { relativeDay } from '../../domain/calendar/moment-words';
import { Icon } from '../ui/icon/icon';

/** A small good moment, in the words in which it was written down. */
@Component({
  selector: 'app-win-slip',
  imports: [Icon],
  template: `
    <figure>
      <blockquote dir="auto">{{ win().words }}</blockquote>
      <figcaption class="small quiet">
        <span>{{ day() }}</span>
        <bdi>{{ source() }}</bdi>
        @if (win().visibility === 'only_me') {
          <span class="only"><app-icon name="lock" size="xs" />Only you</span>
        }
      </figcaption>
    </figure>
  `,
  styles: `
    figure {
      padding: 16px 20px;
      border-radius: var(--attune-radius-m);
      background: var(--mat-sys-surface-container);
      break-inside: avoid;
    }

    @media print {
      figure {
        border: var(--attune-hairline);
      }
    }

    blockquote {
      font: var(--attune-quote);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }

    figcaption {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      margin-top: 8px;
    }

    .only {
      display: inline-flex;
      gap: 4px;
      align-items: center;
    }
  `,
})
export class WinSlip {
  readonly win = input.required<Win>();
  readonly timeZone = input<string>();

  protected readonly day = computed(() => relativeDay(this.win().at, this.timeZone()));
  protected readonly source = computed(() => {
    const { kind, practiceTitle } = this.win();
    if (kind === 'noted_win') return '';
    return kind === 'check_in' ? 'From a check-in' : (practiceTitle ?? 'From a practice');
  });
}
