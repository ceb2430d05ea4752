import { Component, computed, inject, input } from '@angular/core';
import { timeOf } from '../../../domain/calendar/moment-words';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';
import { Keeping } from '../../../core/keeping/keeping';
import { Waiting } from '../../../core/waiting/waiting';

/** `at` is the instant of the last save, ISO or a Date. */
export interface Saving {
  readonly kind: 'idle' | 'saving' | 'saved' | 'offline' | 'unavailable' | 'kept' | 'conflict';
  readonly at?: string | Date;
}

const icons: Record<Exclude<Saving['kind'], 'idle'>, IconName> = {
  saving: 'sync',
  saved: 'cloud_done',
  offline: 'cloud_off',
  unavailable: 'cloud_off',
  kept: 'cloud_off',
  conflict: 'sync_problem',
};

/** One line that says where the words are. The live region stands from the start, so that changes are heard. */
@Component({
  selector: 'app-save-state',
  imports: [Icon],
  template: `
    <p class="save" [class]="state().kind" role="status">
      @if (icon(); as name) {
        <app-icon [name]="name" size="s" />
      }
      <span>{{ words() }}</span>
    </p>
  `,
})
export class SaveState {
  private readonly waiting = inject(Waiting);
  private readonly keeping = inject(Keeping);

  readonly state = input.required<Saving>();
  /** Whether what is typed is kept on the device until it is saved. */
  readonly isDrafted = input(true);

  protected readonly icon = computed(() => {
    const { kind } = this.state();
    return kind === 'idle' ? undefined : icons[kind];
  });

  protected readonly words = computed(() => {
    const { kind, at } = this.state();
    switch (kind) {
      case 'idle':
        return '';
      case 'saving':
        return this.waiting.isLong() ? this.slowly() : 'Saving';
      case 'saved':
        return at ? `Saved ${timeOf(at)}` : 'Saved';
      case 'offline':
        return `Offline: ${this.keeping.place()}`;
      case 'unavailable':
        return `The service does not answer: ${this.keeping.place()}`;
      case 'kept':
        return this.keeping.works()
          ? 'Kept on this device'
          : `Not saved yet: ${this.keeping.place()}`;
      case 'conflict':
        return 'Two versions: choose';
    }
  });

  private slowly(): string {
    const slow = 'Taking longer than usual';
    return this.isDrafted() ? `${slow}: ${this.keeping.place()}` : slow;
  }
}
