import { Component, computed, input } from '@angular/core';
import { timeOf } from '../dates/dates';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';

/** `at` is the instant of the last save, ISO or a Date. */
export interface Saving {
  readonly kind: 'idle' | 'saving' | 'saved' | 'offline' | 'kept' | 'conflict';
  readonly at?: string | Date;
}

const icons: Record<Exclude<Saving['kind'], 'idle'>, IconName> = {
  saving: 'sync',
  saved: 'cloud_done',
  offline: 'cloud_off',
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
  readonly state = input.required<Saving>();

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
        return 'Saving';
      case 'saved':
        return at ? `Saved ${timeOf(at)}` : 'Saved';
      case 'offline':
        return 'Offline: kept on this device';
      case 'kept':
        return 'Kept on this device';
      case 'conflict':
        return 'Two versions: choose';
    }
  });
}
