import { Component, computed, inject, input } from '@angular/core';
import { IconName, Icons } from './icons';

/** A picture beside a word: always hidden from screen readers, so a button of its own needs an aria-label. */
@Component({
  selector: 'app-icon',
  template: `<svg viewBox="0 -960 960 960" aria-hidden="true" focusable="false">
    <path [attr.d]="path()" />
  </svg>`,
  host: {
    class: 'i',
    'aria-hidden': 'true',
    '[class.i-s]': "size() === 's'",
    '[class.i-xs]': "size() === 'xs'",
  },
})
export class Icon {
  private readonly icons = inject(Icons);

  readonly name = input.required<IconName>();
  /** 24, 20 or 16 px. */
  readonly size = input<'m' | 's' | 'xs'>('m');

  protected readonly path = computed(() => this.icons.path(this.name()));
}
