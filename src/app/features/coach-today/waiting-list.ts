import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inSentence } from '../../domain/calendar/in-sentence';
import type { Waiting } from '../../domain/coach-today/waiting';
import { relativeDay } from '../../domain/calendar/moment-words';
import { Icon } from '../../shared/ui/icon/icon';
import { toReadLine, underWayLine } from './waiting-words';

/** Intakes to read, or on their way, each a link into the record. */
@Component({
  selector: 'app-waiting-list',
  imports: [RouterLink, Icon],
  template: `
    <section [attr.aria-label]="title()">
      <h2 class="section-title">{{ title() }}</h2>
      <ul class="rows">
        @for (row of rows(); track row.id) {
          <li>
            <a class="row" [routerLink]="row.link" [queryParams]="row.query">
              <span class="seat" [class.plum]="row.isToRead" [class.clay]="row.isLive">
                <app-icon [name]="row.icon" />
              </span>
              <div class="grow">
                <p class="row-title">
                  <bdi>{{ row.name }}</bdi>
                </p>
                <p class="row-line">{{ row.line }}</p>
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
export class WaitingList {
  readonly title = input.required<string>();
  readonly waiting = input.required<readonly Waiting[]>();
  readonly timeZone = input<string>();

  protected readonly rows = computed(() => this.waiting().map((one) => this.row(one)));

  private row(one: Waiting) {
    const isToRead = one.kind.endsWith('_to_read');
    const isLive = isToRead && one.liveTopics > 0;
    const isMeasure = one.kind.startsWith('measure_');
    const what = isMeasure ? (one.formTitle ?? 'Measure') : 'Intake';
    return {
      id: one.assignmentId ?? one.clientId,
      name: one.clientName,
      ...(isMeasure ? measureLink(one, isToRead) : intakeLink(one)),
      isToRead: isToRead && !isLive,
      isLive,
      icon: isLive ? ('forum' as const) : isToRead ? ('article' as const) : ('pending' as const),
      line: isToRead ? `${what}. ${toReadLine(one)}` : underWayLine(one),
      day: isToRead
        ? relativeDay(one.at, this.timeZone())
        : `Given ${inSentence(relativeDay(one.at, this.timeZone()))}`,
    };
  }
}

const intakeLink = ({ clientId, assignmentId }: Waiting) => ({
  link: ['/coach/clients', clientId, 'intake'],
  query: { shown: assignmentId },
});

const measureLink = ({ clientId, assignmentId }: Waiting, isToRead: boolean) => ({
  link: [
    '/coach/clients',
    clientId,
    'measures',
    ...(isToRead && assignmentId ? [assignmentId] : []),
  ],
  query: {},
});
