import { Component, output } from '@angular/core';
import { Icon } from '../../../shared/ui/icon/icon';
import { atEnd, menuParts } from '../../../shared/ui/menu/menu';

/** What else can be done with a practice of one's own. */
@Component({
  selector: 'app-practice-menu',
  imports: [Icon, menuParts],
  template: `
    <button
      type="button"
      class="icon-button"
      aria-label="More about this practice"
      [cdkMenuTriggerFor]="menu"
      [cdkMenuPosition]="places"
    >
      <app-icon name="more_vert" />
    </button>
    <ng-template #menu>
      <div class="menu" cdkMenu>
        <button
          type="button"
          class="menu-item"
          cdkMenuItem
          (cdkMenuItemTriggered)="copyChosen.emit()"
        >
          <app-icon name="content_copy" />Copy and edit
        </button>
        <button
          type="button"
          class="menu-item"
          cdkMenuItem
          (cdkMenuItemTriggered)="archiveChosen.emit()"
        >
          <app-icon name="archive" />Archive
        </button>
      </div>
    </ng-template>
  `,
})
export class PracticeMenu {
  protected readonly places = atEnd;

  readonly copyChosen = output();
  readonly archiveChosen = output();
}
