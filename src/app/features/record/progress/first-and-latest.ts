import { dayOf } from '../../../domain/calendar/day';
import { dayAndMonth } from '../../../domain/calendar/day-words';
import { Component, computed, inject, input, output } from '@angular/core';
import { firstAndLatest, type FourWeeks } from '../../../domain/progress/first-and-latest';
import { firstAndLatestSentence } from '../../../domain/progress/first-and-latest-sentence';
import { none, pairsTable } from '../../../domain/progress/table';
import { figure } from '../../../domain/progress/words';
import { ChartTheme } from '../../../shared/charts/chart-theme';
import type { Closeness } from '../../../shared/charts/closeness';
import { pairsCanvas } from '../../../shared/charts/pairs-canvas';
import { PictureMenu } from '../../../shared/charts/picture-menu';
import { Saving } from '../../../shared/charts/saving';
import { PairPlot } from './pair-plot';

/** The first four weeks against the latest four, as soon as there are both: a table with a dot for each. */
@Component({
  selector: 'app-first-and-latest',
  imports: [PairPlot, PictureMenu],
  templateUrl: './first-and-latest.html',
  styleUrl: './first-and-latest.scss',
})
export class FirstAndLatest {
  private readonly saving = inject(Saving);
  private readonly theme = inject(ChartTheme);

  readonly closeness = input.required<Closeness>();
  readonly exported = output();

  protected readonly compared = computed(() =>
    firstAndLatest(this.closeness().tiles.map(({ series }) => series)),
  );
  protected readonly sentence = computed(() => {
    const compared = this.compared();
    return compared ? firstAndLatestSentence(compared) : '';
  });

  protected words(median: number | null): string {
    return median === null ? none : figure(median);
  }

  /** "7 September to 4 October" */
  protected weeks({ from, to }: FourWeeks): string {
    const { today } = this.closeness();
    return `${dayAndMonth(dayOf(from), today)} to ${dayAndMonth(dayOf(to + 6), today)}`;
  }

  protected saveCsv(): void {
    const compared = this.compared();
    if (!compared) return;
    this.saving.csv('first-and-latest', this.closeness().today, pairsTable(compared));
    this.exported.emit();
  }

  protected async savePicture(): Promise<void> {
    const pairs = this.compared()?.pairs;
    if (!pairs) return;
    const picture = pairsCanvas(pairs, this.theme.palette());
    const panel = { title: 'First and latest four weeks', sentence: this.sentence(), ...picture };
    if (await this.saving.picture('first-and-latest', this.closeness().today, [panel]))
      this.exported.emit();
  }
}
