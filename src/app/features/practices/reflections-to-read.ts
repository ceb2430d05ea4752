import { Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NamedLog, ReadLog } from '../../domain/practices/read-log';
import { LogCard } from '../../shared/practices/log-card';
import { Toast } from '../../shared/ui/toast/toast';
import { Answering } from '../../store/practices/answering';

/** What clients wrote and the coach has not read, to be answered where it stands. */
@Component({
  selector: 'app-reflections-to-read',
  imports: [RouterLink, LogCard],
  template: `
    <section aria-labelledby="to-read-title">
      <h2 id="to-read-title" class="section-title">Reflections to read</h2>
      <ul class="rows">
        @for (log of logs(); track log.id) {
          <li>
            <h3>
              <a
                class="link"
                [routerLink]="['/coach/clients', log.clientId, 'practices']"
                [queryParams]="{ shown: log.practiceId }"
                ><bdi>{{ log.clientName }}</bdi
                ><span>, on&nbsp;</span><bdi>{{ log.practiceTitle }}</bdi></a
              >
            </h3>
            <app-log-card
              [log]="log"
              [name]="log.clientName"
              [timeZone]="timeZone()"
              [draft]="answering.draftOf(log)"
              [busy]="answering.isBusy(log)"
              [refused]="answering.refusalOf(log)"
              (typed)="answering.keep(log, $event)"
              (replied)="answering.reply(log, $event)"
              (read)="markRead(log)"
            />
          </li>
        } @empty {
          <li class="quiet none">Nothing waits to be read.</li>
        }
      </ul>
      @if (hasMore()) {
        <button
          type="button"
          class="button outlined"
          [attr.aria-busy]="isLoadingMore()"
          (click)="moreWanted.emit()"
        >
          Show earlier
        </button>
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
    }

    li {
      padding: 8px 0 24px;
    }

    .none {
      padding: 12px 0;
    }

    .link {
      flex-wrap: wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class ReflectionsToRead {
  protected readonly answering = inject(Answering);
  private readonly toast = inject(Toast);

  readonly logs = input.required<readonly NamedLog[]>();
  readonly timeZone = input<string>();
  readonly hasMore = input(false);
  readonly isLoadingMore = input(false);
  readonly moreWanted = output();

  protected markRead(log: ReadLog): void {
    this.answering.markRead(log);
    const run = () => this.answering.markUnread(log);
    this.toast.say('Marked as read', { action: 'Undo', run });
  }
}
