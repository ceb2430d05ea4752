import { Component, computed, input } from '@angular/core';

/** The shape of the rows that are on their way. */
@Component({
  selector: 'app-skeleton-rows',
  template: `
    <p class="hidden-visually" role="status">Loading</p>
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

  protected readonly rows = computed(() => Array.from({ length: this.count() }, (_, i) => i));
}
