import { Component, computed, input } from '@angular/core';
import type { Participants } from '../../domain/library-practices/library-practice';
import { Icon } from '../../shared/ui/icon/icon';

/** Whatever takes a partner begins with their willingness. */
@Component({
  selector: 'app-partner-needed',
  imports: [Icon],
  template: `
    @if (words(); as words) {
      <p class="two-people">
        <app-icon name="group" size="s" /><span>{{ words }}</span>
      </p>
    }
  `,
  styles: `
    .two-people {
      display: flex;
      gap: 12px;
      max-width: var(--attune-measure);
    }

    app-icon {
      flex: none;
      margin-top: 2px;
      color: var(--mat-sys-secondary);
    }
  `,
})
export class PartnerNeeded {
  readonly participants = input.required<Participants>();
  readonly name = input.required<string>();

  protected readonly words = computed(() => {
    if (this.participants() === 'solo') return null;
    const whose = `${this.name()}’s partner`;
    return this.participants() === 'partner'
      ? `This takes two. The willingness of ${whose} comes first: either of them may say no, at any time.`
      : `This can be done alone or by two. With two, the willingness of ${whose} comes first.`;
  });
}
