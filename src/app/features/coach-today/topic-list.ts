import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Waiting } from '../../domain/coach-today/waiting';
import { relativeDay } from '../../domain/calendar/moment-words';
import { Icon } from '../../shared/ui/icon/icon';

/** Who said in a check-in that there is something to talk about; what it is, nobody asked in writing. */
@Component({
  selector: 'app-topic-list',
  imports: [RouterLink, Icon],
  template: `
    <section aria-labelledby="topics-title">
      <h2 id="topics-title" class="section-title">To talk about privately</h2>
      <ul class="rows">
        @for (row of rows(); track row.id) {
          <li>
            <a class="row" [routerLink]="row.link">
              <span class="seat clay"><app-icon name="forum" /></span>
              <div class="grow">
                <p class="row-title">
                  <bdi>{{ row.name }}</bdi>
                </p>
                <p class="row-line">
                  They said so in the check-in. It stays here until you mark it as read.
                </p>
              </div>
              <span class="small quiet">{{ row.day }}</span>
              <app-icon name="chevron_right" />
            </a>
          </li>
        }
      </ul>
    </section>
  `,
  styleUrl: './waiting-list.scss',
})
export class TopicList {
  readonly waiting = input.required<readonly Waiting[]>();
  readonly timeZone = input<string>();

  protected readonly rows = computed(() =>
    this.waiting().map(({ clientId, clientName, assignmentId, at }) => ({
      id: assignmentId ?? clientId,
      name: clientName,
      link: ['/coach/clients', clientId, 'check-ins', assignmentId ?? ''],
      day: relativeDay(at, this.timeZone()),
    })),
  );
}
