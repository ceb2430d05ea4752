import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../shared/ui/icon/icon';
import { atEnd, menuParts } from '../../shared/ui/menu/menu';

/** Everything else that can be done with a record. */
@Component({
  selector: 'app-record-menu',
  imports: [RouterLink, Icon, menuParts],
  template: `
    <button
      type="button"
      class="icon-button"
      aria-label="More about this client"
      [cdkMenuTriggerFor]="menu"
      [cdkMenuPosition]="places"
    >
      <app-icon name="more_vert" />
    </button>
    <ng-template #menu>
      <div class="menu" cdkMenu>
        <a
          class="menu-item"
          cdkMenuItem
          appMenuLink
          [routerLink]="['/coach/clients', clientId(), 'edit']"
        >
          <app-icon name="edit" />Edit
        </a>
        <a
          class="menu-item"
          cdkMenuItem
          appMenuLink
          [routerLink]="['/coach/clients', clientId(), 'check-ins', 'plan']"
        >
          <app-icon name="checklist" />Check-ins
        </a>
        @if (canInvite()) {
          <button
            type="button"
            class="menu-item"
            cdkMenuItem
            (cdkMenuItemTriggered)="inviteChosen.emit()"
          >
            <app-icon name="mail" />{{ inviteWords() }}
          </button>
        }
        @if (isArchived()) {
          <button
            type="button"
            class="menu-item"
            cdkMenuItem
            (cdkMenuItemTriggered)="restoreChosen.emit()"
          >
            <app-icon name="unarchive" />Restore
          </button>
        } @else {
          <button
            type="button"
            class="menu-item"
            cdkMenuItem
            (cdkMenuItemTriggered)="archiveChosen.emit()"
          >
            <app-icon name="archive" />Archive
          </button>
        }
      </div>
    </ng-template>
  `,
})
export class RecordMenu {
  protected readonly places = atEnd;

  readonly clientId = input.required<string>();
  readonly isArchived = input(false);
  readonly canInvite = input(false);
  readonly inviteWords = input('Invite');
  readonly inviteChosen = output();
  readonly archiveChosen = output();
  readonly restoreChosen = output();
}
