import { Component, ElementRef, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../../shared/ui/icon/icon';
import { templateChips } from './note-words';
import { placeBelow } from '../../../shared/ui/menu/place-below';

/** A new note, begun from one of the templates. */
@Component({
  selector: 'app-start-note',
  imports: [Icon, RouterLink],
  template: `
    <button #trigger type="button" class="button filled has-icon" popovertarget="start-note">
      <app-icon name="edit_note" size="s" />Start a note
    </button>
    <div #menu id="start-note" class="menu" popover (beforetoggle)="place(trigger)">
      @for (chip of chips; track chip.kind) {
        <a class="menu-item" routerLink="new" [queryParams]="{ template: chip.kind }">
          {{ chip.words }}
        </a>
      }
    </div>
  `,
  styles: `
    .button {
      width: 100%;
    }

    .menu {
      inset: auto;
      margin: 0;
    }
  `,
})
export class StartNote {
  private readonly menu = viewChild.required<ElementRef<HTMLElement>>('menu');

  protected readonly chips = templateChips;

  protected place(trigger: HTMLElement): void {
    placeBelow(this.menu().nativeElement, trigger, 'start');
  }
}
