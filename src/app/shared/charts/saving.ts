import { inject, Injectable } from '@angular/core';
import { type Table, tableCsv } from '../../domain/progress/table';
import { download, downloadBlob } from '../ui/download/download';
import { Paper } from './paper';
import { type Panel, pictureOf } from './save-picture';

/** Puts a picture, or the table behind it, into a file on the device. Its name tells nobody's. */
@Injectable({ providedIn: 'root' })
export class Saving {
  private readonly paper = inject(Paper);

  csv(what: string, today: string, table: Table): void {
    download(`${what}-${today}.csv`, 'text/csv;charset=utf-8', tableCsv(table));
  }

  async picture(what: string, today: string, panels: readonly Panel[], columns = 1): Promise<void> {
    const blob = await pictureOf(panels, columns, this.paper.palette());
    if (blob) downloadBlob(`${what}-${today}.png`, blob);
  }
}
