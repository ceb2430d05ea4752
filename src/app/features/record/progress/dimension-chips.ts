import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Tile } from '../../../shared/charts/closeness';
import { MarkerIcon } from '../../../shared/charts/marker-icon';

/** All dimensions beside each other, or one of them large. */
@Component({
  selector: 'app-dimension-chips',
  imports: [MarkerIcon, RouterLink],
  template: `
    <nav class="chips" aria-label="Dimensions">
      <a
        class="chip"
        [attr.aria-current]="shown() ? null : 'true'"
        [routerLink]="[]"
        [queryParams]="{ dimension: null }"
        queryParamsHandling="merge"
        ><span>All together</span></a
      >
      @for (tile of tiles(); track tile.series.dimension.linkId) {
        <a
          class="chip"
          [attr.aria-current]="tile === shown() ? 'true' : null"
          [routerLink]="[]"
          [queryParams]="{ dimension: tile.series.dimension.linkId }"
          queryParamsHandling="merge"
        >
          <span>
            <app-marker [marker]="tile.marker" /><bdi>{{ tile.spec.label }}</bdi>
          </span>
        </a>
      }
    </nav>
  `,
})
export class DimensionChips {
  readonly tiles = input.required<readonly Tile[]>();
  readonly shown = input<Tile>();
}
