import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Waiting } from '../../domain/coach-today/waiting';
import { inSentence } from '../../domain/calendar/in-sentence';
import { relativeDay } from '../../domain/calendar/moment-words';
import { Icon } from '../../shared/ui/icon/icon';

/** Steps of programmes that wait until the coach opens them. */
@Component({
  selector: 'app-held-steps',
  imports: [RouterLink, Icon],
  template: `
    <section aria-labelledby="held-title">
      <h2 id="held-title" class="section-title">A next step waits</h2>
      <ul class="rows">
        @for (row of rows(); track row.id) {
          <li class="row">
            <span class="seat clay"><app-icon name="pause_circle" /></span>
            <div class="grow">
              <p class="row-title" dir="auto">
                <a [routerLink]="row.link" [queryParams]="{ shown: row.id }">{{ row.title }}</a>
              </p>
              <p class="row-line">
                <bdi>{{ row.name }}</bdi>, since {{ row.since }}
              </p>
            </div>
            <button
              type="button"
              class="button text"
              [attr.aria-label]="'Open it: ' + row.title + ', ' + row.name"
              (click)="opened.emit(row.waiting)"
            >
              Open it
            </button>
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    :host {
      display: block;
    }

    .row {
      overflow-wrap: anywhere;
    }
  `,
})
export class HeldSteps {
  readonly waiting = input.required<readonly Waiting[]>();
  readonly timeZone = input<string>();
  readonly opened = output<Waiting>();

  protected readonly rows = computed(() => this.waiting().map((waiting) => this.row(waiting)));

  private row(waiting: Waiting) {
    const { clientId, clientName, at, practice } = waiting;
    return {
      waiting,
      id: practice?.id ?? '',
      title: practice?.title ?? '',
      name: clientName,
      since: inSentence(relativeDay(at, this.timeZone())),
      link: ['/coach/clients', clientId, 'practices'],
    };
  }
}
