import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Icon } from '../../shared/ui/icon/icon';
import { unreadSummaryFeature } from '../../store/shared-notes/unread-summary.feature';

/** A quiet line while something from the coach is unread; nothing of what it says. */
@Component({
  selector: 'app-unread-summary',
  imports: [Icon, RouterLink],
  template: `
    @if (unread(); as id) {
      <a class="row" [routerLink]="['/my/more/summaries', id]">
        <span class="seat plum"><app-icon name="mail" /></span>
        <div class="grow">
          <p class="row-title">A few words from your coach</p>
          <p class="row-line">Not read yet</p>
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
export class UnreadSummary {
  protected readonly unread = inject(Store).selectSignal(unreadSummaryFeature.selectId);
}
