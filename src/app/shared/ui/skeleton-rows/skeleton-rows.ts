import { Component, computed, inject, input } from '@angular/core';
import { Waiting } from '../../../core/waiting/waiting';

/** The shape of the rows that are on their way. When they take long it says so, and offers to ask anew. */
@Component({
  selector: 'app-skeleton-rows',
  template: `
    <div role="status">
      @if (waiting.isLong()) {
        <p class="quiet small late">
          This takes longer than usual.
          <button type="button" class="button text" (click)="waiting.tryAgain()">Try again</button>
        </p>
      } @else {
        <p class="hidden-visually">Loading</p>
      }
    </div>
    <ul class="rows" aria-hidden="true">
      @for (row of rows(); track row) {
        <li class="row">
          <span class="bone seat"></span>
          <span class="grow stack-s">
            <span class="bone title-bone" [style.width.px]="140 + ((row * 37) % 90)"></span>
            <span class="bone line-bone" [style.width.px]="240 + ((row * 53) % 80)"></span>
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    .late {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 8px;
    }

    .title-bone,
    .line-bone {
      display: block;
      max-width: 100%;
      height: 16px;
    }

    .line-bone {
      height: 12px;
    }
  `,
})
export class SkeletonRows {
  readonly count = input(3);

  protected readonly waiting = inject(Waiting);

  protected readonly rows = computed(() => Array.from({ length: this.count() }, (_, i) => i));
}
