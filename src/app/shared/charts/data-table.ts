import { Component, input } from '@angular/core';
import type { Table } from '../../domain/progress/table';
import { dayInWords } from '../../domain/calendar/day-words';

/** The same as a picture, in figures. */
@Component({
  selector: 'app-data-table',
  template: `
    <div class="scroll" tabindex="0" role="region" [attr.aria-label]="caption()">
      <table class="small">
        <caption class="hidden-visually">
          {{
            caption()
          }}
        </caption>
        <thead>
          <tr>
            @for (name of table().head; track $index) {
              <th scope="col">
                <bdi>{{ name }}</bdi>
              </th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of table().rows; track row.title) {
            <tr>
              <th scope="row">
                <bdi>{{ row.day ? dayInWords(row.day) : row.title }}</bdi>
                @if (row.note) {
                  <span class="quiet note">{{ row.note }}</span>
                }
              </th>
              @for (cell of row.cells; track $index) {
                <td>
                  {{ cell.text }}
                  @if (cell.note) {
                    <span class="quiet">{{ cell.note }}</span>
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }

    .scroll {
      overflow-x: auto;
    }

    table {
      border-collapse: collapse;
    }

    th,
    td {
      padding: 6px 24px 6px 0;
      border-bottom: var(--attune-hairline);
      font-weight: 400;
      text-align: start;
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }

    .note {
      display: block;
      white-space: normal;
    }

    thead th {
      font-weight: 600;
      vertical-align: bottom;
      white-space: normal;
      overflow-wrap: break-word;
    }

    @media print {
      .scroll {
        overflow: visible;
      }

      table {
        width: 100%;
        font-size: 0.75rem;
      }

      th,
      td {
        padding: 2px 8px 2px 0;
      }

      tr {
        break-inside: avoid;
      }
    }
  `,
})
export class DataTable {
  readonly table = input.required<Table>();
  readonly caption = input.required<string>();

  protected readonly dayInWords = dayInWords;
}
