import { Component, input, output } from '@angular/core';
import { Icon } from '../../../shared/ui/icon/icon';
import { atEnd, menuParts } from '../../../shared/ui/menu/menu';

/** What is done with a note besides writing it. */
@Component({
  selector: 'app-note-menu',
  imports: [Icon, menuParts],
  template: `
    <button
      type="button"
      class="icon-button"
      aria-label="More about this note"
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
          (cdkMenuItemTriggered)="summaryChosen.emit()"
        >
          <app-icon name="send" />Write a summary
        </button>
        @if (isSaved()) {
          <button
            type="button"
            class="menu-item"
            cdkMenuItem
            (cdkMenuItemTriggered)="versionsChosen.emit()"
          >
            <app-icon name="history" />Versions
          </button>
        }
        <button
          type="button"
          class="menu-item"
          cdkMenuItem
          (cdkMenuItemTriggered)="deleteChosen.emit()"
        >
          <app-icon name="delete" />Delete
        </button>
      </div>
    </ng-template>
  `,
})
export class NoteMenu {
  protected readonly places = atEnd;
  /** Whether the server has it. */
  readonly isSaved = input.required<boolean>();
  readonly summaryChosen = output();
  readonly versionsChosen = output();
  readonly deleteChosen = output();
}
