import { Component, ElementRef, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../../shared/ui/icon/icon';
import { placeBelow } from '../../../shared/ui/menu/place-below';

export type ExportKind = 'csv' | 'json';

/** Practices from a file, and one's own into a file. */
@Component({
  selector: 'app-library-menu',
  imports: [RouterLink, Icon],
  template: `
    <button
      #trigger
      type="button"
      class="icon-button"
      aria-label="Import and export"
      popovertarget="library-menu"
    >
      <app-icon name="more_vert" />
    </button>
    <div #menu id="library-menu" class="menu" popover (beforetoggle)="place(trigger)">
      <a class="menu-item" routerLink="/coach/practices/library/import">
        <app-icon name="upload" />Import from a file
      </a>
      @if (hasOwn()) {
        <button type="button" class="menu-item" (click)="close(); exportChosen.emit('csv')">
          <app-icon name="download" />Export your own as CSV
        </button>
        <button type="button" class="menu-item" (click)="close(); exportChosen.emit('json')">
          <app-icon name="download" />Export your own as JSON
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
export class LibraryMenu {
  private readonly menu = viewChild.required<ElementRef<HTMLElement>>('menu');

  /** Whether there is anything to export. */
  readonly hasOwn = input.required<boolean>();
  readonly exportChosen = output<ExportKind>();

  protected place(trigger: HTMLElement): void {
    placeBelow(this.menu().nativeElement, trigger, 'end');
  }

  protected close(): void {
    this.menu().nativeElement.hidePopover();
  }
}
