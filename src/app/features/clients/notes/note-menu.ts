import { Component, ElementRef, input, output, viewChild } from '@angular/core';
import { Icon } from '../../../shared/ui/icon/icon';
import { placeBelow } from '../../../shared/ui/menu/place-below';

/** What is done with a note besides writing it. */
@Component({
  selector: 'app-note-menu',
  imports: [Icon],
  template: `
    <button
      #trigger
      type="button"
      class="icon-button"
      aria-label="More about this note"
      popovertarget="note-menu"
    >
      <app-icon name="more_vert" />
    </button>
    <div #menu id="note-menu" class="menu" popover (beforetoggle)="place(trigger)">
      <button type="button" class="menu-item" (click)="close(); summaryChosen.emit()">
        <app-icon name="send" />Write a summary
      </button>
      @if (isSaved()) {
        <button type="button" class="menu-item" (click)="close(); versionsChosen.emit()">
          <app-icon name="history" />Versions
        </button>
      }
      <button type="button" class="menu-item" (click)="close(); deleteChosen.emit()">
        <app-icon name="delete" />Delete
      </button>
    </div>
  `,
  styles: `
    .menu {
      inset: auto;
      margin: 0;
    }
  `,
})
export class NoteMenu {
  private readonly menu = viewChild.required<ElementRef<HTMLElement>>('menu');

  /** Whether the server has it. */
  readonly isSaved = input.required<boolean>();
  readonly summaryChosen = output();
  readonly versionsChosen = output();
  readonly deleteChosen = output();

  protected place(trigger: HTMLElement): void {
    placeBelow(this.menu().nativeElement, trigger, 'end');
  }

  protected close(): void {
    this.menu().nativeElement.hidePopover();
  }
}
