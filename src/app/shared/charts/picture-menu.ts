import { Component, input, model, output } from '@angular/core';
import { Icon } from '../ui/icon/icon';
import { atStart, menuParts } from '../ui/menu/menu';

/** What can be had of a picture beside itself: its table, and files. */
@Component({
  selector: 'app-picture-menu',
  imports: [Icon, menuParts],
  template: `
    <button
      type="button"
      class="button text has-icon no-print"
      [attr.aria-label]="name() + ': ' + of()"
      [cdkMenuTriggerFor]="menu"
      [cdkMenuPosition]="places"
    >
      <app-icon [name]="hasTable() ? 'table' : 'download'" size="s" />{{ name()
      }}<app-icon name="keyboard_arrow_down" size="s" />
    </button>
    <ng-template #menu>
      <div class="menu" cdkMenu>
        @if (hasTable()) {
          <button
            type="button"
            class="menu-item"
            cdkMenuItem
            (cdkMenuItemTriggered)="isTableShown.set(!isTableShown())"
          >
            <app-icon name="table" />{{ isTableShown() ? 'Hide the table' : 'Show as a table' }}
          </button>
        }
        <button
          type="button"
          class="menu-item"
          cdkMenuItem
          (cdkMenuItemTriggered)="csvChosen.emit()"
        >
          <app-icon name="download" />{{ csvWords() }}
        </button>
        <button
          type="button"
          class="menu-item"
          cdkMenuItem
          (cdkMenuItemTriggered)="pictureChosen.emit()"
        >
          <app-icon name="image" />Save as a picture
        </button>
      </div>
    </ng-template>
  `,
  styles: `
    :host {
      display: block;
    }

    .button {
      margin-inline-start: -12px;
    }
  `,
})
export class PictureMenu {
  protected readonly places = atStart;

  /** Of which picture, for whoever hears the button. */
  readonly of = input.required<string>();
  /** Not where the table stands at the picture itself. */
  readonly hasTable = input(true);
  readonly csvWords = input('Save as CSV');
  readonly isTableShown = model(false);
  readonly csvChosen = output();
  readonly pictureChosen = output();

  protected name(): string {
    return this.hasTable() ? 'Table and files' : 'Files';
  }
}
