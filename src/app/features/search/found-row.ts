import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Found } from '../../domain/search/found';
import { relativeDay } from '../../domain/calendar/moment-words';
import { Icon } from '../../shared/ui/icon/icon';
import { kindIcons, placeOf, whose } from '../../shared/search/search-words';

/** One place where the words stand: whose they are, about whom, when, and around what. */
@Component({
  selector: 'app-found-row',
  imports: [RouterLink, Icon],
  template: `
    <a class="row" [routerLink]="place()">
      <span class="seat" [class.plum]="isMine()" [class.clay]="!isMine()">
        <app-icon [name]="icon()" />
      </span>
      <div class="grow">
        <p class="row-title">
          <bdi>{{ found().clientName }}</bdi>
          <span class="quiet when">{{ day() }}</span>
        </p>
        @if (found().title; as title) {
          <p class="small strong" dir="auto">{{ title }}</p>
        }
        <p class="words" dir="auto">
          @for (piece of found().pieces; track $index) {
            @if (piece.isHit) {
              <mark>{{ piece.text }}</mark>
            } @else {
              <span>{{ piece.text }}</span>
            }
          }
        </p>
        <p class="row-line">{{ whose() }}</p>
      </div>
      <app-icon name="chevron_right" />
    </a>
  `,
  styles: `
    .row {
      align-items: flex-start;
    }

    .when {
      margin-inline-start: 8px;
      font: var(--attune-body-small);
    }

    .words {
      max-width: var(--attune-measure);
      overflow-wrap: anywhere;
    }

    mark {
      border-radius: 4px;
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
  `,
})
export class FoundRow {
  readonly found = input.required<Found>();
  readonly timeZone = input<string>();

  protected readonly isMine = computed(() => this.found().saidBy === 'coach');
  protected readonly icon = computed(() => kindIcons[this.found().kind]);
  protected readonly place = computed(() => placeOf(this.found()));
  protected readonly whose = computed(() => whose(this.found()));
  protected readonly day = computed(() => relativeDay(this.found().at, this.timeZone()));
}
