import { Component, ElementRef, output, viewChild } from '@angular/core';
import { Icon } from '../../../shared/ui/icon/icon';
import { placeBelow } from '../../../shared/ui/menu/place-below';

/** What else can be done with a practice of one's own. */
@Component({
  selector: 'app-practice-menu',
  imports: [Icon],
  template: `
    <button
      #trigger
      type="button"
      class="icon-button"
      aria-label="More about this practice"
      popovertarget="practice-menu"
    >
      <app-icon name="more_vert" />
    </button>
    <div #menu id="practice-menu" class="menu" popover (beforetoggle)="place(trigger)">
      <button type="button" class="menu-item" (click)="close(); copyChosen.emit()">
        <app-icon name="content_copy" />Copy and edit
      </button>
      <button type="button" class="menu-item" (click)="close(); archiveChosen.emit()">
        <app-icon name="archive" />Archive
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
export class PracticeMenu {
  private readonly menu = viewChild.required<ElementRef<HTMLElement>>('menu');

  readonly copyChosen = output();
  readonly archiveChosen = output();

  protected place(trigger: HTMLElement): void {
    placeBelow(this.menu().nativeElement, trigger, 'end');
  }

  protected close(): void {
    this.menu().nativeElement.hidePopover();
  }
}
