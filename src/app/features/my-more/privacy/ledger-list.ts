import { Component, computed, input } from '@angular/core';
import type { AccessEntry } from '../../../domain/access-entries/access-entry';
import type { MyRecord } from '../../../domain/my-records/my-record';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { relativeMoment } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';

const actionWords: Readonly<Record<AccessEntry['action'], string>> = {
  opened_record: 'Opened your record',
  searched: 'Found your words in a search',
  read_intake: 'Read your form',
  read_check_in: 'Read your check-in',
  read_measure: 'Read a questionnaire',
  printed: 'Printed your answers',
  exported: 'Exported your record',
};

/** When somebody looked, once an hour for each kind; the client can see it, and nobody can remove it. */
@Component({
  selector: 'app-ledger-list',
  imports: [Icon],
  template: `
    <ul class="rows">
      @for (line of lines(); track line.id) {
        <li class="row">
          <span class="seat"><app-icon name="visibility" /></span>
          <div class="grow">
            <p class="row-title">{{ line.words }}</p>
            <p class="row-line">{{ line.line }}</p>
          </div>
        </li>
      } @empty {
        <li class="quiet none">
          Nobody has looked yet. When your coach does, it is listed here, once an hour at most.
        </li>
      }
    </ul>
  `,
  styles: `
    .none {
      padding: 12px 0;
    }
  `,
})
export class LedgerList {
  readonly entries = input.required<readonly AccessEntry[]>();
  readonly records = input.required<readonly MyRecord[]>();
  readonly timeZone = input.required<string | null>();

  protected readonly lines = computed(() => {
    const coaches = new Map(this.records().map(({ clientId, coachName }) => [clientId, coachName]));
    return this.entries().map(({ id, clientId, action, at }) => {
      const coach = coaches.get(clientId);
      const when = relativeMoment(at, this.timeZone() ?? undefined);
      return {
        id,
        words: actionWords[action],
        line: coach ? `${coach}, ${inSentence(when)}` : when,
      };
    });
  });
}
