import { Component, input, output } from '@angular/core';
import type { Visibility } from '../../../domain/forms';
import type { Win } from '../../../domain/wins/win';
import { SeenBy } from '../../../shared/forms/seen-by/seen-by';

/** Under a win that was noted by itself: who sees it, and the way to delete it. */
@Component({
  selector: 'app-noted-win-actions',
  imports: [SeenBy],
  template: `
    <app-seen-by
      coachHint="From now on"
      [visibility]="win().visibility"
      (visibilityChange)="readersChosen.emit($event)"
    />
    <button
      type="button"
      class="button text"
      [attr.aria-label]="'Delete: ' + win().words"
      (click)="removed.emit()"
    >
      Delete
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      align-items: center;
      justify-content: space-between;
    }
  `,
})
export class NotedWinActions {
  readonly win = input.required<Win>();
  readonly readersChosen = output<Visibility>();
  readonly removed = output();
}
