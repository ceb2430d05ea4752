import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../../shared/ui/icon/icon';
import { atEnd, menuParts } from '../../../shared/ui/menu/menu';

export type ExportKind = 'csv' | 'json';

/** Practices from a file, and one's own into a file. */
@Component({
  selector: 'app-library-menu',
  imports: [RouterLink, Icon, menuParts],
  template: `
    <button
      type="button"
      class="icon-button"
      aria-label="Import and export"
      [cdkMenuTriggerFor]="menu"
      [cdkMenuPosition]="places"
    >
      <app-icon name="more_vert" />
    </button>
    <ng-template #menu>
      <div class="menu" cdkMenu>
        <a class="menu-item" cdkMenuItem appMenuLink routerLink="/coach/practices/library/import">
          <app-icon name="upload" />Import from a file
        </a>
        @if (hasOwn()) {
          <button
            type="button"
            class="menu-item"
            cdkMenuItem
            (cdkMenuItemTriggered)="exportChosen.emit('csv')"
          >
            <app-icon name="download" />Export your own as CSV
          </button>
          <button
            type="button"
            class="menu-item"
            cdkMenuItem
            (cdkMenuItemTriggered)="exportChosen.emit('json')"
          >
            <app-icon name="download" />Export your own as JSON
          </button>
        }
      </div>
    </ng-template>
  `,
})
export class LibraryMenu {
  protected readonly places = atEnd;
  /** Whether there is anything to export. */
  readonly hasOwn = input.required<boolean>();
  readonly exportChosen = output<ExportKind>();
}
