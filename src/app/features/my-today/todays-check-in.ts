import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { isLastDay } from '../../domain/check-ins/standing';
import { Icon } from '../../shared/ui/icon/icon';
import { MyTodayPageActions } from '../../store/assignments/assignments.actions';
import { checkInStandingsFeature } from '../../store/my-check-ins/check-in-standings.feature';

/** A quiet line while a check-in is due or begun: never a number, never a hurry. */
@Component({
  selector: 'app-todays-check-in',
  imports: [Icon, RouterLink],
  template: `
    @if (standing()) {
      <a class="row" routerLink="/my/check-in" (click)="choose()">
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
  private readonly store = inject(Store);

  protected readonly standing = this.store.selectSignal(checkInStandingsFeature.selectForToday);
  protected readonly line = computed(() => {
    const standing = this.standing();
    if (standing?.status === 'in_progress') return 'Begun, and kept. Go on where you stopped.';
    const when = isLastDay(standing?.today ?? '') ? 'today' : 'any day until Sunday';
    return `Not yet. About a minute, ${when}.`;
  });

  /** The page that opens is about the same coach. */
  protected choose(): void {
    const clientId = this.standing()?.clientId;
    if (clientId) this.store.dispatch(MyTodayPageActions.checkInChosen({ clientId }));
  }
}
