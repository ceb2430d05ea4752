import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { Component, input, output } from '@angular/core';
import { Icon } from '../../../shared/ui/icon/icon';

/** What is done with a note besides writing it. */
@Component({
  selector: 'app-note-menu',
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, Icon],
  template: `
    <button
      type="button"
      class="icon-button"
      aria-label="More about this note"
      [cdkMenuTriggerFor]="menu"
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
          <app-icon name="send" />{{
            hasSelection() ? 'Share what is selected' : 'Write a summary'
          }}
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
  /** Whether the server has it. */
  readonly isSaved = input.required<boolean>();
  readonly hasSelection = input(false);
  readonly summaryChosen = output();
  readonly versionsChosen = output();
  readonly deleteChosen = output();
}
