import { inject, Injectable } from '@angular/core';
import { type Table, tableCsv } from '../../domain/progress/table';
import { download, downloadBlob } from '../ui/download/download';
import { Toast } from '../ui/toast/toast';
import { ChartTheme } from './chart-theme';
import { type Panel, pictureOf } from './save-picture';

/** Puts a picture, or the table behind it, into a file on the device. Its name tells nobody's. */
@Injectable({ providedIn: 'root' })
export class Saving {
  private readonly theme = inject(ChartTheme);
  private readonly toast = inject(Toast);

  csv(what: string, today: string, table: Table): void {
    download(`${what}-${today}.csv`, 'text/csv;charset=utf-8', tableCsv(table));
  }

  /** Whether there is a picture now; where the device could not draw it, that is said. */
  async picture(
    what: string,
    today: string,
    panels: readonly Panel[],
    columns = 1,
  ): Promise<boolean> {
    const blob = await pictureOf(panels, columns, this.theme.palette());
    if (blob) downloadBlob(`${what}-${today}.png`, blob);
    else this.toast.say('This device could not draw the picture. Try a shorter time.');
    return blob !== null;
  }
}
