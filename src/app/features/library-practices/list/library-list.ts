import { Component, input } from '@angular/core';
import type { LibraryPractice } from '../../../domain/library-practices/library-practice';
import { LibraryRow } from './library-row';

/** The rows of what was found. */
@Component({
  selector: 'app-library-list',
  imports: [LibraryRow],
  template: `
    <p class="small quiet" role="status">
      {{ practices().length === 1 ? '1 practice' : practices().length + ' practices' }}
    </p>
    <ul class="rows">
      @for (practice of practices(); track practice.id) {
        <li><app-library-row [practice]="practice" /></li>
      }
    </ul>
  `,
  styles: `
    li {
      content-visibility: auto;
      contain-intrinsic-size: auto 73px;
    }
  `,
})
export class LibraryList {
  readonly practices = input.required<readonly LibraryPractice[]>();
}
