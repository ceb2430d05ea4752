import { Component, input, output } from '@angular/core';
import type { Favouring } from '../../domain/library-practices/favourites';
import type { LibraryPractice } from '../../domain/library-practices/library-practice';
import { Icon } from '../ui/icon/icon';

/** Marks a practice of the library as a favourite, or takes the mark away. */
@Component({
  selector: 'app-star-button',
  imports: [Icon],
  template: `
    <button
      type="button"
      class="icon-button"
      [attr.aria-label]="'Favourite: ' + practice().title"
      [attr.aria-pressed]="isOn()"
      (click)="favoured.emit({ practiceId: practice().id, isFavourite: !isOn() })"
    >
      <app-icon [name]="isOn() ? 'star-fill' : 'star'" />
    </button>
  `,
})
export class StarButton {
  readonly practice = input.required<Pick<LibraryPractice, 'id' | 'title'>>();
  readonly isOn = input.required<boolean>();
  readonly favoured = output<Favouring>();
}
