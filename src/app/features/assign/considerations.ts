import { Component, computed, input } from '@angular/core';
import type { Consideration } from '../../domain/practices/consideration';
import { Icon } from '../../shared/ui/icon/icon';
import { questionOf } from './consideration-words';

/** What a coach may want to think of before assigning: questions, which stand in nobody's way. */
@Component({
  selector: 'app-considerations',
  imports: [Icon],
  template: `
    @if (questions().length > 0) {
      <section class="card" [attr.aria-label]="'To consider: ' + title()">
        <p class="section-title"><app-icon name="front_hand" size="s" />To consider</p>
        <ul>
          @for (question of questions(); track question) {
            <li dir="auto">{{ question }}</li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    .card {
      display: grid;
      gap: 12px;
      max-width: var(--attune-measure);
      border-color: var(--mat-sys-secondary);
    }

    p {
      display: flex;
      gap: 8px;
      align-items: center;
      color: var(--mat-sys-secondary);
    }

    li + li {
      margin-top: 12px;
      padding-top: 12px;
      border-top: var(--attune-hairline);
    }

    li {
      overflow-wrap: anywhere;
    }
  `,
})
export class Considerations {
  readonly considerations = input.required<readonly Consideration[]>();
  /** Of the practice they are about. */
  readonly title = input.required<string>();
  /** What the library says of when not to. */
  readonly notWhen = input('');
  /** How the client is addressed. */
  readonly name = input.required<string>();
  /** The title of the rung before, on a ladder. */
  readonly rungBefore = input<string | null>(null);

  protected readonly questions = computed(() =>
    this.considerations().map((one) =>
      questionOf(one, {
        name: this.name(),
        notWhen: this.notWhen(),
        rungBefore: this.rungBefore(),
      }),
    ),
  );
}
