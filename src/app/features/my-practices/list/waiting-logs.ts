import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LogState } from '../../../shared/practices/log-state';
import { dayInWords } from '../../../domain/calendar/day-words';
import type { OpenLog } from '../../../store/my-practices/logs/open-log';

/** What was written down and is not with the server, whichever practice it is of. */
@Component({
  selector: 'app-waiting-logs',
  imports: [LogState, RouterLink],
  template: `
    @if (logs().length > 0) {
      <section aria-labelledby="waiting">
        <h2 id="waiting" class="section-title">On this device</h2>
        <ul class="rows">
          @for (log of logs(); track log.requestId) {
            <li class="row">
              <div class="grow">
                <p class="row-title">
                  <bdi>{{ log.title || 'A practice' }}</bdi>
                </p>
                <p class="row-line">{{ dayOf(log) }}</p>
                <app-log-state [state]="log.state()" [canRetry]="false" />
              </div>
              <a
                class="button text"
                [routerLink]="[log.practiceId, 'log', log.requestId]"
                [attr.aria-label]="'Look at it: ' + (log.title || 'a practice') + ', ' + dayOf(log)"
                >Look at it</a
              >
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      margin-top: 32px;
    }
  `,
})
export class WaitingLogs {
  readonly logs = input.required<readonly OpenLog[]>();

  protected dayOf(log: OpenLog): string {
    return dayInWords(log.entry().day);
  }
}
