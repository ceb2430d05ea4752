import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Notice } from '../../shared/ui/notice/notice';
import { myRecordsFeature } from '../../store/my-records/my-records.feature';

/** For a client whose last coach was removed: what they wrote is still here, and nobody waits for them. */
@Component({
  selector: 'app-coach-left',
  imports: [Notice, RouterLink],
  template: `
    @if (coach() !== null) {
      <app-notice [title]="(coach() || 'Your coach') + ' no longer works here'">
        <p>
          Nobody else reads here now. What you wrote stays yours to read. To work with another
          coach, ask them to invite you at the address that you sign in with.
        </p>
        <a class="button text" routerLink="/invitations">Look for an invitation</a>
      </app-notice>
    }
  `,
  styles: `
    app-notice {
      margin-top: 24px;
    }
  `,
})
export class CoachLeft {
  protected readonly coach = inject(Store).selectSignal(myRecordsFeature.selectLeftBy);
}
