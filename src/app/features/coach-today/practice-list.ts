import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Waiting } from '../../domain/coach-today/waiting';
import { relativeDay } from '../../domain/calendar/moment-words';
import { Icon } from '../../shared/ui/icon/icon';

/** Reflections to read, and steps of programmes that wait, each a link to the practice in the record. */
@Component({
  selector: 'app-practice-list',
  imports: [RouterLink, Icon],
  template: `
    <section [attr.aria-label]="title()">
      <h2 class="section-title">{{ title() }}</h2>
      <ul class="rows">
        @for (row of rows(); track row.key) {
          <li>
            <a class="row" [routerLink]="row.link" [queryParams]="row.query">
              <span class="seat {{ row.tone }}"><app-icon [name]="row.icon" /></span>
              <div class="grow">
                <p class="row-title">
                  <bdi>{{ row.name }}</bdi>
                </p>
                <p class="row-line" dir="auto">{{ row.line }}</p>
              </div>
              <span class="small quiet">{{ row.day }}</span>
              <app-icon name="chevron_right" />
            </a>
          </li>
        }
      </ul>
      @if (hidden(); as count) {
        <a class="link" routerLink="/coach/practices/following">And {{ count }} more</a>
      }
    </section>
  `,
  styleUrl: './waiting-list.scss',
})
export class PracticeList {
  readonly title = input.required<string>();
  readonly waiting = input.required<readonly Waiting[]>();
  readonly timeZone = input<string>();
  /** As many as a calm page holds. */
  readonly most = input(8);

  protected readonly hidden = computed(() => Math.max(0, this.waiting().length - this.most()));
  protected readonly rows = computed(() =>
    this.waiting()
      .slice(0, this.most())
      .map((one) => this.row(one)),
  );

  private row({ kind, clientId, clientName, at, practice, logId }: Waiting) {
    const isHeld = kind === 'practice_held';
    const title = practice?.title ?? '';
    return {
      key: `${kind}:${logId ?? practice?.id ?? ''}:${practice?.id ?? ''}`,
      name: clientName,
      link: ['/coach/clients', clientId, 'practices'],
      query: { shown: practice?.id },
      tone: isHeld ? 'clay' : 'plum',
      icon: isHeld ? ('pause_circle' as const) : ('handshake' as const),
      line: isHeld ? `${title}: it opens when you say so` : `On ${title}`,
      day: relativeDay(at, this.timeZone()),
    };
  }
}
