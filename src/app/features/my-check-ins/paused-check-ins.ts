import { Component, input, output } from '@angular/core';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';
import { CheckInLinks } from './check-in-links';

/** While check-ins are paused: nothing is asked, and everything is possible. */
@Component({
  selector: 'app-paused-check-ins',
  imports: [CheckInLinks, EmptyState],
  template: `
    <h1 class="headline">Check-in</h1>
    <app-empty-state
      title="Your check-ins are paused"
      text="You are not asked for any, and your coach isn’t told. Go on whenever you like."
    >
      <button
        type="button"
        class="button filled"
        [attr.aria-busy]="busy()"
        (click)="busy() || resumed.emit()"
      >
        Go on with check-ins
      </button>
      <button type="button" class="button text" (click)="wanted.emit()">Just this one</button>
    </app-empty-state>
    <app-check-in-links />
  `,
})
export class PausedCheckIns {
  readonly busy = input(false);
  readonly resumed = output();
  readonly wanted = output();
}
