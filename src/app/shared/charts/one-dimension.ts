import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { fourWeekMedians } from '../../domain/progress/median';
import { medianWords } from '../../domain/progress/sentence';
import { dimensionMonthsTable } from '../../domain/progress/months-table';
import { dimensionTable } from '../../domain/progress/table';
import type { Reader } from '../../domain/progress/words';
import type { Closeness, Tile } from './closeness';
import { DataTable } from './data-table';
import { largeSpec } from './dimension-spec';
import { ChartLegend } from './legend';
import { LineChart, opensOf } from './line-chart';
import { MarkerIcon } from './marker-icon';
import { ChartTheme } from './chart-theme';
import { PictureMenu } from './picture-menu';
import type { LinkOf } from './point-link';
import { Saving } from './saving';

/** One dimension large: its months, or its weeks with the median of four and what was usual until the latest answer. */
@Component({
  selector: 'app-one-dimension',
  imports: [ChartLegend, DataTable, LineChart, MarkerIcon, PictureMenu],
  templateUrl: './one-dimension.html',
  styleUrl: './one-dimension.scss',
})
export class OneDimension {
  private readonly saving = inject(Saving);
  private readonly chart = viewChild.required(LineChart);
  protected readonly theme = inject(ChartTheme);

  readonly closeness = input.required<Closeness>();
  readonly tile = input.required<Tile>();
  readonly reader = input.required<Reader>();
  readonly linkOf = input.required<LinkOf>();
  /** Something of it was put into a file. */
  readonly exported = output();

  protected readonly isTableShown = signal(false);
  protected readonly dimension = computed(() => this.tile().series.dimension);
  protected readonly medians = computed(() => fourWeekMedians(this.tile().series.answers));
  protected readonly spec = computed(() =>
    largeSpec(this.tile().series, this.tile().marker, this.closeness()),
  );
  protected readonly hasRings = computed(() => this.spec().points.some(({ isRinged }) => isRinged));
  protected readonly hasSingles = computed(() =>
    this.spec().points.some(({ isSingle }) => isSingle),
  );
  private readonly isMonthly = computed(() => this.closeness().grain === 'month');
  protected readonly opens = computed(() => opensOf(this.closeness().grain));
  protected readonly sentence = computed(() => {
    const words = this.tile().sentence;
    const median = this.isMonthly() ? '' : medianWords(this.medians(), this.closeness());
    return median === '' ? words : `${words} ${median}`;
  });
  private readonly weeks = computed(() =>
    dimensionTable(this.tile().series, this.medians(), this.closeness()),
  );
  protected readonly table = computed(() =>
    this.isMonthly() ? dimensionMonthsTable(this.tile().series, this.closeness()) : this.weeks(),
  );
  protected readonly hasTable = computed(() => this.isTableShown() || this.theme.isPrinted());

  protected saveCsv(): void {
    this.saving.csv('progress', this.closeness().today, this.weeks());
    this.exported.emit();
  }

  protected async savePicture(): Promise<void> {
    const canvas = await this.chart().canvas();
    if (!canvas) return;
    const panel = { title: this.spec().label, sentence: this.sentence(), canvas };
    if (await this.saving.picture('progress', this.closeness().today, [panel]))
      this.exported.emit();
  }
}
