import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Practice, PracticeStatus } from '../../../domain/practices/practice';
import { ownLine } from '../../../shared/practices/own-words';
import { Icon } from '../../../shared/ui/icon/icon';
import type { IconName } from '../../../shared/ui/icon/icons';

const seats: Readonly<Partial<Record<PracticeStatus, IconName>>> = {
  paused: 'pause_circle',
  stopped: 'stop_circle',
  set_aside: 'archive',
  finished: 'task_alt',
};

const states: Readonly<Partial<Record<PracticeStatus, string>>> = {
  stopped: 'Stopped',
  set_aside: 'Set aside',
  finished: 'Finished',
};

@Component({
  selector: 'app-practice-rows',
  imports: [Icon, RouterLink],
  template: `
    <ul class="rows">
      @for (practice of practices(); track practice.id) {
        <li>
          <a class="row" [routerLink]="practice.id">
            <span
              class="seat"
              [class.plum]="practice.status === 'accepted'"
              [class.sage]="practice.status === 'finished'"
            >
              <app-icon [name]="seatOf(practice)" />
            </span>
            <div class="grow">
              <p class="row-title">
                <bdi>{{ practice.title }}</bdi>
                @if (fitting().has(practice.id)) {
                  <span class="tag plum">Fits today</span>
                }
              </p>
              <p class="row-line">{{ lineOf(practice) }}</p>
            </div>
            <app-icon name="chevron_right" />
          </a>
        </li>
      }
    </ul>
  `,
  styles: `
    .row-title {
      overflow-wrap: anywhere;
    }

    .tag {
      margin-inline-start: 8px;
      vertical-align: 1px;
    }
  `,
})
export class PracticeRows {
  readonly practices = input.required<readonly Practice[]>();
  readonly fitting = input<ReadonlySet<string>>(new Set());

  protected seatOf({ status, participants }: Practice): IconName {
    return seats[status] ?? (participants === 'solo' ? 'self_improvement' : 'handshake');
  }

  protected lineOf(practice: Practice): string {
    return states[practice.status] ?? ownLine(practice);
  }
}
