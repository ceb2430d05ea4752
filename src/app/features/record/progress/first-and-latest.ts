import { dayOf } from '../../../domain/calendar/day';
import { dayAndMonth } from '../../../domain/calendar/day-words';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { type FourWeeks, radarOf } from '../../../domain/progress/radar';
import { radarSentence } from '../../../domain/progress/radar-sentence';
import { radarTable } from '../../../domain/progress/table';
import type { Closeness } from '../../../shared/charts/closeness';
import { DataTable } from '../../../shared/charts/data-table';
import { ChartTheme } from '../../../shared/charts/chart-theme';
import { PictureActions } from '../../../shared/charts/picture-actions';
import { RadarChart } from '../../../shared/charts/radar-chart';
import { Saving } from '../../../shared/charts/saving';

/** The first four weeks against the latest four, as soon as there are both. */
@Component({
  selector: 'app-first-and-latest',
  imports: [DataTable, PictureActions, RadarChart],
  templateUrl: './first-and-latest.html',
  styleUrl: './first-and-latest.scss',
})
export class FirstAndLatest {
  private readonly saving = inject(Saving);
  private readonly chart = viewChild(RadarChart);
  protected readonly theme = inject(ChartTheme);

  readonly closeness = input.required<Closeness>();
  readonly exported = output();

  protected readonly isTableShown = signal(false);
  protected readonly hasTable = computed(() => this.isTableShown() || this.theme.isPrinted());
  protected readonly radar = computed(() =>
    radarOf(this.closeness().tiles.map(({ series }) => series)),
  );
  protected readonly sentence = computed(() => {
    const radar = this.radar();
    return radar ? radarSentence(radar) : '';
  });
  protected readonly table = computed(() => {
    const radar = this.radar();
    return radar && radarTable(radar);
  });

  /** "7 September to 4 October" */
  protected weeks({ from, to }: FourWeeks): string {
    const { today } = this.closeness();
    return `${dayAndMonth(dayOf(from), today)} to ${dayAndMonth(dayOf(to + 6), today)}`;
  }

  protected saveCsv(): void {
    const table = this.table();
    if (!table) return;
    this.saving.csv('first-and-latest', this.closeness().today, table);
    this.exported.emit();
  }

  protected async savePicture(): Promise<void> {
    const canvas = await this.chart()?.canvas();
    if (!canvas) return;
    const panel = { title: 'First and latest four weeks', sentence: this.sentence(), canvas };
    if (await this.saving.picture('first-and-latest', this.closeness().today, [panel]))
      this.exported.emit();
  }
}
