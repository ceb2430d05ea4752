import { Component, computed, inject, input, output, signal, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import { opensOf } from './line-chart';
import type { Reader } from '../../domain/progress/words';
import { Icon } from '../ui/icon/icon';
import type { Closeness } from './closeness';
import { DataTable } from './data-table';
import { DimensionTile } from './dimension-tile';
import { ChartLegend } from './legend';
import { MarksRow } from './marks-row';
import { ChartTheme } from './chart-theme';
import { PictureMenu } from './picture-menu';
import type { LinkOf } from './point-link';
import { Saving } from './saving';

/** All dimensions beside each other on one axis, what their signs mean, and the same as a table. */
@Component({
  selector: 'app-multiples',
  imports: [ChartLegend, DataTable, DimensionTile, Icon, MarksRow, PictureMenu, RouterLink],
  templateUrl: './multiples.html',
  styleUrl: './multiples.scss',
  host: { '[class.calm]': "reader() === 'own'" },
})
export class Multiples {
  private readonly saving = inject(Saving);
  private readonly tiles = viewChildren(DimensionTile);
  protected readonly theme = inject(ChartTheme);

  readonly closeness = input.required<Closeness>();
  readonly reader = input.required<Reader>();
  readonly linkOf = input.required<LinkOf>();
  /** Something of it was put into a file. */
  readonly exported = output();

  protected readonly isTableShown = signal(false);
  protected readonly hasChanges = computed(() =>
    this.closeness().tiles.some(({ spec }) => spec.changes.length > 0),
  );
  protected readonly hasSingles = computed(() =>
    this.closeness().tiles.some(({ spec }) => spec.points.some(({ isSingle }) => isSingle)),
  );
  protected readonly opens = computed(() => opensOf(this.closeness().grain));
  protected readonly hasTable = computed(() => this.isTableShown() || this.theme.isPrinted());

  protected saveCsv(): void {
    const { today, weeks } = this.closeness();
    this.saving.csv('progress', today, weeks);
    this.exported.emit();
  }

  protected async savePicture(): Promise<void> {
    const { today, tiles } = this.closeness();
    const canvases = await Promise.all(this.tiles().map((tile) => tile.canvas()));
    const panels = canvases.flatMap((canvas, nr) => {
      const told = tiles[nr];
      return canvas && told ? [{ title: told.spec.label, sentence: told.sentence, canvas }] : [];
    });
    if (await this.saving.picture('progress', today, panels, 2)) this.exported.emit();
  }
}
