import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NamedSession } from '../../domain/sessions/session';
import { kindWords, planLine } from '../../domain/sessions/session-words';
import { deviceZone, calendarDay } from '../../domain/calendar/zone';
import { shortDay } from '../../domain/calendar/names';
import { timeOf } from '../../domain/calendar/moment-words';

/** Sessions one after another, each a tap away from preparing. */
@Component({
  selector: 'app-session-list',
  imports: [RouterLink],
  template: `
    <section [attr.aria-label]="title()">
      <h2 class="section-title">{{ title() }}</h2>
      <ul class="rows">
        @for (row of rows(); track row.id) {
          <li class="row">
            <div class="when">
              @if (showsDay()) {
                <span class="small quiet">{{ row.day }}</span>
              }
              <time class="tabular" [attr.datetime]="row.at">{{ row.time }}</time>
            </div>
            <div class="grow">
              <p class="row-title">
                <a [routerLink]="row.record"
                  ><bdi>{{ row.name }}</bdi></a
                >
              </p>
              <p class="row-line">{{ row.line }}</p>
            </div>
            <a
              class="button text"
              [routerLink]="row.link"
              [attr.aria-label]="'Prepare: ' + row.name"
              >Prepare</a
            >
          </li>
        }
      </ul>
    </section>
  `,
  styleUrl: './session-list.scss',
})
export class SessionList {
  readonly title = input.required<string>();
  readonly sessions = input.required<readonly NamedSession[]>();
  readonly timeZone = input<string>();
  readonly showsDay = input(false);

  protected readonly rows = computed(() => {
    const zone = this.timeZone() ?? deviceZone();
    const today = calendarDay(new Date(), zone);
    return this.sessions().map((session) => ({
      id: session.id,
      at: session.startsAt,
      day: shortDay(calendarDay(session.startsAt, zone), today),
      time: timeOf(session.startsAt, zone),
      name: session.clientName,
      line: `${kindWords[session.kind]} · ${planLine(session)}`,
      record: ['/coach/clients', session.clientId],
      link: ['/coach/clients', session.clientId, 'prepare'],
    }));
  });
}
