import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../../shared/ui/icon/icon';
import { templateChips } from './note-words';
import { atStart, menuParts } from '../../../shared/ui/menu/menu';

/** A new note, begun from one of the templates. */
@Component({
  selector: 'app-start-note',
  imports: [Icon, RouterLink, menuParts],
  template: `
    <button
      type="button"
      class="button tonal has-icon"
      [cdkMenuTriggerFor]="menu"
      [cdkMenuPosition]="places"
    >
      <app-icon name="edit_note" size="s" />Start from a template
    </button>
    <ng-template #menu>
      <div class="menu" cdkMenu>
        @for (chip of chips; track chip.kind) {
          <a
            class="menu-item"
            cdkMenuItem
            appMenuLink
            routerLink="new"
            [queryParams]="{ template: chip.kind }"
          >
            {{ chip.words }}
          </a>
        }
      </div>
    </ng-template>
  `,
  styles: `
    .button {
      width: 100%;
    }
  `,
})
export class StartNote {
  protected readonly places = atStart;
  protected readonly chips = templateChips;
}
