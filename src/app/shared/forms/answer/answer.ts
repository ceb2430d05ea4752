import { Component, computed, input } from '@angular/core';
import type { AnswerState, AnswerValue, FormItem } from '../../../domain/forms';
import { Icon } from '../../ui/icon/icon';
import { answerText } from '../answer-text';

/** An answer to be read: the person's own words in the serif, everything else in the sans. */
@Component({
  selector: 'app-answer',
  imports: [Icon],
  template: `
    @if (answer()?.state === 'live') {
      <p class="tag clay"><app-icon name="forum" />{{ words() }}</p>
    } @else {
      <p [class]="look()">{{ words() }}</p>
    }
  `,
  styles: `
    p {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class AnswerView {
  readonly item = input.required<FormItem>();
  readonly answer = input.required<{
    readonly state: AnswerState | null;
    readonly value?: AnswerValue | null;
  } | null>();

  protected readonly words = computed(() => answerText(this.item(), this.answer()));
  protected readonly look = computed(() => {
    if (this.answer()?.state !== 'answered') return 'quiet';
    return this.item().type === 'longtext' || this.item().type === 'text' ? 'quote measure' : '';
  });
}
