import { Component, input } from '@angular/core';

/** The two threads: the mark of Attune, and its only illustration. */
@Component({
  selector: 'app-logo',
  template: `
    @if (shape() === 'mark') {
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <path class="a" d="M6 33C11 33 13 7 20 7s9 26 14 26" />
        <path class="b" d="M6 25c6 0 8-6 14-6s8 6 14 6" />
      </svg>
    } @else {
      <svg viewBox="0 0 160 72" aria-hidden="true">
        <path class="a" d="M4 16c34 0 44 26 76 26 28 0 42-8 76-8" />
        <path class="b" d="M4 60c30 0 50-10 76-10 30 0 46-8 76-8" />
      </svg>
    }
  `,
  host: { class: 'logo', 'aria-hidden': 'true' },
})
export class Logo {
  readonly shape = input<'mark' | 'meeting'>('mark');
}
