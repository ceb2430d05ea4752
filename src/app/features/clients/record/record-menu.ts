import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { Component, inject, input, output } from '@angular/core';
import { Router } from '@angular/router';
import { Icon } from '../../../shared/ui/icon/icon';

/** Everything else that can be done with a record. */
@Component({
  selector: 'app-record-menu',
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, Icon],
  template: `
    <button
      type="button"
      class="icon-button"
      aria-label="More about this client"
      [cdkMenuTriggerFor]="menu"
    >
      <app-icon name="more_vert" />
    </button>
    <ng-template #menu>
      <div class="menu" cdkMenu>
        <button type="button" class="menu-item" cdkMenuItem (cdkMenuItemTriggered)="edit()">
          <app-icon name="edit" />Edit
        </button>
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
  private readonly router = inject(Router);

  readonly clientId = input.required<string>();
  readonly isArchived = input(false);
  readonly canInvite = input(false);
  readonly inviteWords = input('Invite');
  readonly inviteChosen = output();
  readonly archiveChosen = output();
  readonly restoreChosen = output();

  protected edit(): void {
    void this.router.navigate(['/coach/clients', this.clientId(), 'edit']);
  }
}
