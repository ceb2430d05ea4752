import { Component } from '@angular/core';

/** The shape of the pictures that are on their way. */
@Component({
  selector: 'app-chart-skeleton',
  template: `
    <p class="hidden-visually" role="status">Loading</p>
    <div class="tiles" aria-hidden="true">
      @for (tile of [1, 2, 3, 4, 5, 6, 7, 8]; track tile) {
        <div class="card">
          <div class="bone name"></div>
          <div class="bone picture"></div>
          <div class="bone line"></div>
        </div>
      }
    </div>
  `,
  styles: `
    .tiles {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr));
      gap: 16px;
    }

    .card {
      display: grid;
      gap: 12px;
      padding: 16px;
    }

    .name {
      width: 96px;
      height: 20px;
    }

    .picture {
      height: 120px;
    }

    .line {
      width: 75%;
      height: 16px;
    }
  `,
})
export class ChartSkeleton {}
