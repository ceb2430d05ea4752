import { capital } from '../../domain/words/capital';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { cadenceWords } from '../../domain/library-practices/cadence-words';
import type { FollowedPractice } from '../../domain/practices/followed-practice';
import { standingOf } from '../../shared/practices/standing-words';
import { dayInWords } from '../../domain/calendar/day-words';
import { Icon } from '../../shared/ui/icon/icon';

/** One practice of somebody, in a line that leads to it in their record. */
@Component({
  selector: 'app-followed-row',
  imports: [RouterLink, Icon],
  template: `
    <a class="row" [routerLink]="link()" [queryParams]="{ shown: practice().id }">
      <div class="grow">
        <p class="row-title" dir="auto">{{ practice().title }}</p>
        <p class="row-line">
          <bdi class="strong">{{ practice().clientName }}</bdi>. {{ line() }}
        </p>
      </div>
      <p class="tags">
        @if (practice().unread > 0) {
          <span class="tag plum">{{ practice().unread }} to read</span>
        }
        <span class="tag" [class]="standing().tone">{{ standing().words }}</span>
      </p>
      <app-icon name="chevron_right" />
    </a>
  `,
  styles: `
    .row {
      overflow-wrap: anywhere;
    }

    .tags {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }

    @media (width < 600px) {
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px 16px;
      }

      .tags {
        grid-row: 2;
      }
    }
  `,
})
export class FollowedRow {
  readonly practice = input.required<FollowedPractice>();
  readonly timeZone = input<string>();

  protected readonly link = computed(() => [
    '/coach/clients',
    this.practice().clientId,
    'practices',
  ]);
  protected readonly standing = computed(() =>
    standingOf(this.practice(), new Date(), this.timeZone()),
  );
  protected readonly line = computed(() => {
    const { cadence, lastTriedOn } = this.practice();
    const often = cadenceWords(cadence);
    const last = lastTriedOn ? `, last tried ${dayInWords(lastTriedOn)}` : '';
    return `${capital(often)}${last}.`;
  });
}
