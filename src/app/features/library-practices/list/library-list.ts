import { Component, input, output } from '@angular/core';
import type { Favouring } from '../../../domain/library-practices/favourites';
import type { LibraryPractice } from '../../../domain/library-practices/library-practice';
import { StarButton } from '../../../shared/practices/star-button';
import { LibraryRow } from './library-row';

/** The rows of what was found. */
@Component({
  selector: 'app-library-list',
  imports: [LibraryRow, StarButton],
  template: `
    <p class="small quiet" role="status">
      {{ practices().length === 1 ? '1 practice' : practices().length + ' practices' }}
    </p>
    <ul class="rows">
      @for (practice of practices(); track practice.id) {
        <li>
          <app-library-row [practice]="practice" />
          <app-star-button
            [practice]="practice"
            [isOn]="favourites().includes(practice.id)"
            (favoured)="favoured.emit($event)"
          />
        </li>
      }
    </ul>
  `,
  styles: `
    app-library-row {
      flex: 1;
      min-width: 0;
    }

    li {
      display: flex;
      gap: 8px;
      align-items: center;
      content-visibility: auto;
      contain-intrinsic-size: auto 73px;
    }
  `,
})
export class LibraryList {
  readonly practices = input.required<readonly LibraryPractice[]>();
  /** Their ids. */
  readonly favourites = input<readonly string[]>([]);
  readonly favoured = output<Favouring>();
}
