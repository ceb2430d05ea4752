import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inSentence } from '../../domain/calendar/in-sentence';
import type { Waiting } from '../../domain/coach-today/waiting';
import { relativeDay } from '../../domain/calendar/moment-words';

/** Who was invited and is not here yet. */
@Component({
  selector: 'app-invited-list',
  imports: [RouterLink],
  template: `
    <section aria-labelledby="invited-title">
      <h2 id="invited-title" class="section-title">Invited, not here yet</h2>
      <ul class="rows">
        @for (row of rows(); track row.id) {
          <li class="row">
            <div class="grow">
              <p class="row-title">
                <a [routerLink]="row.link"
                  ><bdi>{{ row.name }}</bdi></a
                >
              </p>
              <p class="row-line">{{ row.line }}</p>
            </div>
            @if (row.expired) {
              <a
                class="button text"
                [routerLink]="row.link"
                [queryParams]="{ invite: 1 }"
                [attr.aria-label]="'Invite again: ' + row.name"
                >Invite again</a
              >
            }
          </li>
        }
      </ul>
    </section>
  `,
  styleUrl: './waiting-list.scss',
})
export class InvitedList {
  readonly waiting = input.required<readonly Waiting[]>();
  readonly timeZone = input<string>();

  protected readonly rows = computed(() =>
    this.waiting().map(({ clientId, clientName, at, expired }) => {
      const day = inSentence(relativeDay(at, this.timeZone()));
      return {
        id: clientId,
        name: clientName,
        link: ['/coach/clients', clientId],
        expired,
        line: expired ? `Invited ${day}. The link ran out.` : `Invited ${day}`,
      };
    }),
  );
}
