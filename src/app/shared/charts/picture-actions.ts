import { Component, input, model, output } from '@angular/core';
import { Icon } from '../ui/icon/icon';

/** What can be had of a picture beside itself. */
@Component({
  selector: 'app-picture-actions',
  imports: [Icon],
  template: `
    <div class="actions no-print">
      @if (hasTable()) {
        <button
          type="button"
          class="button text has-icon"
          [attr.aria-expanded]="isTableShown()"
          [attr.aria-label]="label('Show as a table')"
          (click)="isTableShown.set(!isTableShown())"
        >
          <app-icon name="table" size="s" />Show as a table
        </button>
      }
      <button
        type="button"
        class="button text has-icon"
        [attr.aria-label]="label('Save as CSV')"
        (click)="csvChosen.emit()"
      >
        <app-icon name="download" size="s" />CSV
      </button>
      <button
        type="button"
        class="button text has-icon"
        [attr.aria-label]="label('Save as a picture')"
        (click)="pictureChosen.emit()"
      >
        <app-icon name="image" size="s" />Picture
      </button>
    </div>
  `,
  styles: `
    .actions {
      gap: 0;
      margin-inline-start: -12px;
    }
  `,
})
export class PictureActions {
  /** Of which picture, for whoever hears the buttons. */
  readonly of = input.required<string>();
  /** Not where the table stands at the picture itself. */
  readonly hasTable = input(true);
  readonly isTableShown = model(false);
  readonly csvChosen = output();
  readonly pictureChosen = output();

  protected label(words: string): string {
    return `${words}: ${this.of()}`;
  }
}
