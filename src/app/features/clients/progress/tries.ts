import { Component, computed, input } from '@angular/core';
import type { Progress } from '../../../domain/progress/progress';
import { type Axis, dayNumber, isWithin } from '../../../domain/progress/weeks';
import { TriedStrip } from '../../../shared/practices/tried-strip';

/** When each practice was tried, on the weeks of the pictures above; given or tried latest first. */
@Component({
  selector: 'app-tries',
  imports: [TriedStrip],
  template: `
    <section aria-labelledby="tries">
      <h2 id="tries" class="section-title">Practices</h2>
      @for (practice of shown(); track practice.id) {
        <article class="keep-together">
          <h3>
            <bdi>{{ practice.title }}</bdi>
          </h3>
          @if (practice.logs.length > 0) {
            <app-tried-strip
              [class.long]="weeks() > 26"
              [logs]="practice.logs"
              [today]="today()"
              [weeks]="weeks()"
              [title]="practice.title"
            />
          } @else {
            <p class="small quiet">Nothing is written down in this time.</p>
          }
        </article>
      } @empty {
        <p class="quiet">No practice was given or tried in this time.</p>
      }
    </section>
  `,
  styles: `
    article {
      margin-top: 24px;
    }

    h3 {
      margin-bottom: 8px;
      font: var(--attune-title-medium);
      overflow-wrap: anywhere;
    }

    .long {
      --strip-cell: 12px;
      --strip-gap: 4px;
    }

    @media print {
      .long {
        --strip-cell: 8px;
        --strip-gap: 3px;
      }
    }
  `,
})
export class Tries {
  readonly progress = input.required<Pick<Progress, 'practices' | 'tries'>>();
  readonly axis = input.required<Axis>();
  readonly today = input.required<string>();

  protected readonly weeks = computed(() => (this.axis().end - this.axis().first) / 7);
  protected readonly shown = computed(() => {
    const { practices, tries } = this.progress();
    const isShown = (day: string) => isWithin(this.axis(), dayNumber(day));
    return practices
      .map(({ id, title, on }) => {
        const logs = tries
          .filter(({ practiceId, on: day }) => practiceId === id && isShown(day))
          .map(({ logId, on: day, outcome }) => ({ id: logId, day, outcome }))
          .reverse();
        return { id, title, logs, isGiven: isShown(on), latest: logs[0]?.day ?? on };
      })
      .filter(({ isGiven, logs }) => isGiven || logs.length > 0)
      .sort((one, other) => other.latest.localeCompare(one.latest));
  });
}
