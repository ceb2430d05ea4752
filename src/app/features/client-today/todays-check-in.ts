import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Icon } from '../../shared/ui/icon/icon';
import { checkInStandingsFeature } from '../../store/check-ins/check-in-standings.feature';

/** A quiet line while a check-in is due or begun: never a number, never a hurry. */
@Component({
  selector: 'app-todays-check-in',
  imports: [Icon, RouterLink],
  template: `
    @if (standing()) {
      <a class="row" routerLink="/my/check-in">
        <span class="seat plum"><app-icon name="edit_note" /></span>
        <div class="grow">
          <p class="row-title">This week’s check-in</p>
          <p class="row-line">{{ line() }}</p>
        </div>
        <app-icon name="chevron_right" />
      </a>
    }
  `,
  styles: `
    .row {
      margin-top: 24px;
    }
  `,
})
export class TodaysCheckIn {
  protected readonly standing = inject(Store).selectSignal(checkInStandingsFeature.selectForToday);
  protected readonly line = computed(() =>
    this.standing()?.status === 'in_progress'
      ? 'Begun, and kept. Go on where you stopped.'
      : 'Not yet. About a minute, any day until Sunday.',
  );
}
