import { Component, ElementRef, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../../shared/ui/icon/icon';

/** Everything else that can be done with a record. The browser's own popover opens, closes and gives the focus back. */
@Component({
  selector: 'app-record-menu',
  imports: [RouterLink, Icon],
  template: `
    <button
      #trigger
      type="button"
      class="icon-button"
      aria-label="More about this client"
      popovertarget="record-menu"
    >
      <app-icon name="more_vert" />
    </button>
    <div #menu id="record-menu" class="menu" popover (beforetoggle)="place(trigger)">
      <a class="menu-item" [routerLink]="['/coach/clients', clientId(), 'edit']">
        <app-icon name="edit" />Edit
      </a>
      <a class="menu-item" [routerLink]="['/coach/clients', clientId(), 'check-ins', 'plan']">
        <app-icon name="checklist" />Check-ins
      </a>
      @if (canInvite()) {
        <button type="button" class="menu-item" (click)="close(); inviteChosen.emit()">
          <app-icon name="mail" />{{ inviteWords() }}
        </button>
      }
      @if (isArchived()) {
        <button type="button" class="menu-item" (click)="close(); restoreChosen.emit()">
          <app-icon name="unarchive" />Restore
        </button>
      } @else {
        <button type="button" class="menu-item" (click)="close(); archiveChosen.emit()">
          <app-icon name="archive" />Archive
        </button>
      }
    </div>
  `,
  styles: `
    .menu {
      inset: auto;
      margin: 0;
    }
  `,
})
export class RecordMenu {
  private readonly menu = viewChild.required<ElementRef<HTMLElement>>('menu');

  readonly clientId = input.required<string>();
  readonly isArchived = input(false);
  readonly canInvite = input(false);
  readonly inviteWords = input('Invite');
  readonly inviteChosen = output();
  readonly archiveChosen = output();
  readonly restoreChosen = output();

  /** Below the button, their right edges in line. */
  protected place(trigger: HTMLElement): void {
    const { bottom, right } = trigger.getBoundingClientRect();
    const { style } = this.menu().nativeElement;
    style.top = `${bottom}px`;
    style.right = `${document.documentElement.clientWidth - right}px`;
  }

  protected close(): void {
    this.menu().nativeElement.hidePopover();
  }
}
