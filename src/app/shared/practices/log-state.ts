import { capital } from '../../domain/words/capital';
import { Component, computed, inject, input, output } from '@angular/core';
import { Icon } from '../ui/icon/icon';
import type { IconName } from '../ui/icon/icons';
import { Keeping } from '../../core/keeping/keeping';

/** Where a log is; see the store's OpenLog. */
export type LogStanding =
  'saved' | 'saving' | 'kept' | 'signed_out' | 'failed' | 'refused' | 'conflict' | 'unfinished';

const icons: Readonly<Record<LogStanding, IconName>> = {
  saved: 'cloud_done',
  saving: 'sync',
  kept: 'cloud_off',
  signed_out: 'cloud_off',
  failed: 'sync_problem',
  refused: 'sync_problem',
  conflict: 'sync_problem',
  unfinished: 'edit_note',
};

/** `place` is where it is meanwhile; goes on after “is”. */
const words = (place: string): Readonly<Record<LogStanding, string>> => ({
  saved: 'Saved',
  saving: 'Saving',
  kept: `${capital(place)}, sent when you are back online`,
  signed_out: `${capital(place)}, sent when you have signed in again`,
  failed: `Could not be sent yet, and is ${place}`,
  refused: 'Could not be sent',
  conflict: 'Two versions: choose',
  unfinished: 'Not saved yet: see below',
});

/** One line that says where a log is. The live region stands from the start, so that changes are heard. */
@Component({
  selector: 'app-log-state',
  imports: [Icon],
  template: `
    <p class="save" [class]="tone()" role="status">
      <app-icon [name]="icon()" size="s" />
      <span>{{ words() }}</span>
    </p>
    @if (state() === 'failed' && canRetry()) {
      <button type="button" class="button text" (click)="retried.emit()">Try again</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 8px;
    }
  `,
})
export class LogState {
  private readonly keeping = inject(Keeping);

  readonly state = input.required<LogStanding>();
  readonly canRetry = input(true);
  readonly retried = output();

  protected readonly icon = computed(() => icons[this.state()]);
  protected readonly words = computed(() => words(this.keeping.place())[this.state()]);
  /** In the colours of the save states: nothing here is red but what waits for a choice. */
  protected readonly tone = computed(() => {
    const state = this.state();
    return ['saved', 'saving', 'conflict'].includes(state) ? state : 'offline';
  });
}
