import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { type ScoreSeries, scoreSentence, scoreTable } from '../../../domain/progress/scores';
import type { Closeness } from '../../../shared/charts/closeness';
import { DataTable } from '../../../shared/charts/data-table';
import { LineChart } from '../../../shared/charts/line-chart';
import { ChartTheme } from '../../../shared/charts/chart-theme';
import { PictureMenu } from '../../../shared/charts/picture-menu';
import type { LinkOf } from '../../../shared/charts/point-link';
import { Saving } from '../../../shared/charts/saving';
import { scoreSpec } from '../../../shared/charts/score-spec';

/** One score of a measure over time. */
@Component({
  selector: 'app-score-picture',
  imports: [DataTable, LineChart, PictureMenu],
  template: `
    <article>
      <h3>
        <bdi>{{ score().label }}</bdi>
      </h3>
      <app-line-chart
        [spec]="spec()"
        [sentence]="sentence()"
        [isLarge]="true"
        [linkOf]="linkOf()"
        opens="this measure"
        ground="--mat-sys-surface"
      />
      <p>{{ sentence() }}</p>
      <app-picture-menu
        [of]="score().label"
        [(isTableShown)]="isTableShown"
        (csvChosen)="saveCsv()"
        (pictureChosen)="savePicture()"
      />
      @if (hasTable()) {
        <app-data-table [table]="table()" [caption]="score().label + ' over time'" />
      }
    </article>
  `,
  styles: `
    :host {
      display: block;

      --picture-height: 240px;
    }

    article {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
      break-inside: avoid;
    }

    h3 {
      font: var(--attune-title-medium);
      overflow-wrap: break-word;
    }
  `,
})
export class ScorePicture {
  private readonly saving = inject(Saving);
  private readonly chart = viewChild.required(LineChart);
  private readonly theme = inject(ChartTheme);

  readonly score = input.required<ScoreSeries>();
  readonly closeness = input.required<Pick<Closeness, 'progress' | 'axis' | 'today'>>();
  readonly linkOf = input.required<LinkOf>();
  readonly exported = output();

  protected readonly isTableShown = signal(false);
  protected readonly hasTable = computed(() => this.isTableShown() || this.theme.isPrinted());
  protected readonly spec = computed(() => scoreSpec(this.score(), this.closeness()));
  protected readonly sentence = computed(() => {
    const { axis, today } = this.closeness();
    return scoreSentence(this.score(), axis, today);
  });
  protected readonly table = computed(() => scoreTable(this.score(), this.closeness().axis));

  protected saveCsv(): void {
    this.saving.csv('score', this.closeness().today, this.table());
    this.exported.emit();
  }

  protected async savePicture(): Promise<void> {
    const canvas = await this.chart().canvas();
    if (!canvas) return;
    const panel = { title: this.score().label, sentence: this.sentence(), canvas };
    if (await this.saving.picture('score', this.closeness().today, [panel])) this.exported.emit();
  }
}
