import { Component, computed, inject, input, output } from '@angular/core';
import { inOrder } from '../../../domain/words/in-order';
import { triedWeeks } from '../../../domain/practices/tried-days';
import type { Progress } from '../../../domain/progress/progress';
import { triesTable } from '../../../domain/progress/tries-table';
import { type Axis, isWithin } from '../../../domain/calendar/axis';
import { dayNumber } from '../../../domain/calendar/day';
import { ChartTheme } from '../../../shared/charts/chart-theme';
import { PictureMenu } from '../../../shared/charts/picture-menu';
import { Saving } from '../../../shared/charts/saving';
import { triedCanvas } from '../../../shared/charts/tried-canvas';
import { outcomeWords } from '../../../shared/practices/log-words';
import { TriedStrip } from '../../../shared/practices/tried-strip';
import { dayInWords } from '../../../domain/calendar/day-words';
import { triedSentence } from '../../../shared/practices/tried-words';

/** When each practice was tried, on the weeks of the pictures above; given or tried latest first. */
@Component({
  selector: 'app-tries',
  imports: [PictureMenu, TriedStrip],
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
      @if (tried().length > 0) {
        <app-picture-menu
          of="Practices"
          [hasTable]="false"
          (csvChosen)="saveCsv()"
          (pictureChosen)="savePicture()"
        />
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
      overflow-wrap: break-word;
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
  private readonly saving = inject(Saving);
  private readonly theme = inject(ChartTheme);

  readonly progress = input.required<Pick<Progress, 'practices' | 'tries'>>();
  readonly axis = input.required<Axis>();
  readonly today = input.required<string>();
  readonly exported = output();

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
      .sort((one, other) => inOrder(other.latest, one.latest));
  });
  protected readonly tried = computed(() => this.shown().filter(({ logs }) => logs.length > 0));

  protected saveCsv(): void {
    this.saving.csv('practices', this.today(), triesTable(this.tried(), outcomeWords));
    this.exported.emit();
  }

  protected async savePicture(): Promise<void> {
    const panels = this.tried().map(({ title, logs }) => {
      const weeks = triedWeeks(logs, this.today(), this.weeks());
      const isStopped = logs.some(({ outcome }) => outcome === 'tried_stopped');
      const sentence = [
        triedSentence(weeks.flat(), this.weeks()),
        `Up to ${dayInWords(this.today())}, Mondays on top.`,
        ...(isStopped ? ['A ring: tried, stopped.'] : []),
      ].join(' ');
      return { title, sentence, ...triedCanvas(weeks, this.theme.palette()) };
    });
    if (await this.saving.picture('practices', this.today(), panels)) this.exported.emit();
  }
}
