import { Component, computed, input } from '@angular/core';
import type { Participants } from '../../domain/library-practices/library-practice';
import { Icon } from '../../shared/ui/icon/icon';

/** Whose wish counts in what two people do. */
@Component({
  selector: 'app-willingness',
  imports: [Icon],
  template: `
    @if (participants() !== 'solo') {
      <p class="small">
        <app-icon name="handshake" size="s" />
        <span>{{ words() }}</span>
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      gap: 8px;
      max-width: var(--attune-measure);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class Willingness {
  readonly participants = input.required<Participants>();

  protected readonly words = computed(() => {
    const both = 'your partner’s willingness comes first, and either of you may stop at any time.';
    return this.participants() === 'either'
      ? `If you do it together, ${both}`
      : `Y${both.slice(1)}`;
  });
}
