import { Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { relativeDay } from '../../../domain/calendar/moment-words';
import type { ReadQuestion, ReadSection } from '../../../domain/sent-answers/sent-answers';
import { Icon } from '../../../shared/ui/icon/icon';

/** Which answers were changed after they were sent, the latest first, each with the way to it. */
@Component({
  selector: 'app-amended-answers',
  imports: [Icon],
  template: `
    @if (amended().length > 0) {
      <section class="card" aria-labelledby="amended-title">
        <h2 id="amended-title"><app-icon name="edit" size="s" />Amended after it was sent</h2>
        <ul>
          @for (question of amended(); track question.item.linkId) {
            <li>
              <button type="button" class="button text" (click)="goTo(question)">
                {{ question.item.text }}
              </button>
              <span class="small quiet">{{ day(question.amendedAt) }}</span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    .card {
      margin-top: 16px;
    }

    h2 {
      display: flex;
      gap: 8px;
      align-items: center;
      color: var(--mat-sys-secondary);
      font: var(--attune-label);
    }

    .button {
      margin-inline-start: -12px;
      text-align: start;
      white-space: normal;
    }
  `,
})
export class AmendedAnswers {
  private readonly document = inject(DOCUMENT);

  readonly sections = input.required<readonly ReadSection[]>();
  readonly timeZone = input<string>();

  protected readonly amended = computed(() =>
    this.sections()
      .flatMap(({ questions }) => questions)
      .filter(({ amendedAt }) => amendedAt !== null)
      .sort((one, other) => time(other) - time(one)),
  );

  protected day(at: string | null): string {
    return at ? inSentence(relativeDay(at, this.timeZone())) : '';
  }

  protected goTo({ item }: ReadQuestion): void {
    const heading = this.document.getElementById(`question-${item.linkId}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'center' });
  }
}

const time = ({ amendedAt }: ReadQuestion): number => Date.parse(amendedAt ?? '');
