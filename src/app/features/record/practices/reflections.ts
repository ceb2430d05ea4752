import { Component, computed, inject, input, signal } from '@angular/core';
import { type ReadLog, saysSomething } from '../../../domain/practices/read-log';
import { LogCard } from '../../../shared/practices/log-card';
import { Toast } from '../../../shared/ui/toast/toast';
import { Answering } from '../../../store/practices/answering';

/** As many as are read at a glance. */
const few = 3;

/** What was written of a practice, newest first: a few, then all that is known. */
@Component({
  selector: 'app-reflections',
  imports: [LogCard],
  template: `
    @if (shown().length > 0) {
      <ul class="rows" [attr.aria-label]="heading()">
        @for (log of shown(); track log.id) {
          <li>
            <app-log-card
              [log]="log"
              [name]="name()"
              [timeZone]="timeZone()"
              [draft]="answering.draftOf(log)"
              [busy]="answering.isBusy(log)"
              [refused]="answering.refusalOf(log)"
              (typed)="answering.keep(log, $event)"
              (replied)="answering.reply(log, $event)"
              (read)="markRead(log)"
            />
          </li>
        }
      </ul>
      @if (said().length > shown().length) {
        <button type="button" class="button text flush" (click)="showsAll.set(true)">
          Show all {{ said().length }}
        </button>
      }
    }
  `,
  styles: `
    li {
      padding: 16px 0;
    }

    li:first-child {
      padding-top: 0;
    }
  `,
})
export class Reflections {
  protected readonly answering = inject(Answering);
  private readonly toast = inject(Toast);

  readonly logs = input.required<readonly ReadLog[]>();
  readonly name = input.required<string>();
  readonly heading = input.required<string>();
  readonly timeZone = input<string>();

  protected readonly showsAll = signal(false);
  protected readonly said = computed(() => this.logs().filter(saysSomething));
  /** Whatever waits to be read is among them. */
  protected readonly shown = computed(() => {
    const said = this.said();
    return this.showsAll()
      ? said
      : said.filter(({ coachReadAt }, nr) => nr < few || coachReadAt === null);
  });

  protected markRead(log: ReadLog): void {
    this.answering.markRead(log);
    const run = () => this.answering.markUnread(log);
    this.toast.say('Marked as read', { action: 'Undo', run });
  }
}
