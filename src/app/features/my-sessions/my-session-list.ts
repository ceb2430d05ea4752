import { Component, computed, input } from '@angular/core';
import { isOver, type Session } from '../../domain/sessions/session';
import { kindWords, planLine } from '../../domain/sessions/session-words';
import { timeOf, sessionDay } from '../../domain/calendar/moment-words';
import { Icon } from '../../shared/ui/icon/icon';

@Component({
  selector: 'app-my-session-list',
  imports: [Icon],
  template: `
    <ul class="rows">
      @for (row of rows(); track row.id) {
        <li class="row">
          <span class="seat" [class.plum]="row.isToCome">
            <app-icon [name]="row.isCancelled ? 'event_busy' : 'event'" />
          </span>
          <div class="grow">
            <p class="row-title">
              {{ row.title }}
              @if (row.isCancelled) {
                <span class="tag">Cancelled</span>
              }
            </p>
            <p class="row-line">{{ row.line }}</p>
          </div>
        </li>
      }
    </ul>
  `,
  styles: `
    .tag {
      margin-left: 8px;
    }

    .row-line {
      overflow-wrap: anywhere;
    }
  `,
})
export class MySessionList {
  readonly sessions = input.required<readonly Session[]>();
  readonly timeZone = input.required<string>();

  protected readonly rows = computed(() =>
    this.sessions().map((session) => ({
      id: session.id,
      isCancelled: session.status === 'cancelled',
      isToCome: session.status === 'planned' && !isOver(session, new Date()),
      title: `${sessionDay(session.startsAt, this.timeZone())}, ${timeOf(session.startsAt, this.timeZone())}`,
      line: `${kindWords[session.kind]} · ${planLine(session)}`,
    })),
  );
}
