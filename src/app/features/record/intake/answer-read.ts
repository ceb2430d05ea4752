import { Component, computed, input } from '@angular/core';
import { type AnswerValue, type FormItem } from '../../../domain/forms';
import type { SentAnswerState } from '../../../domain/sent-answers/sent-answers';
import { valueText } from '../../../shared/forms/answer-text';
import { Icon } from '../../../shared/ui/icon/icon';

/** What was answered, or in which way it was not. */
@Component({
  selector: 'app-answer-read',
  imports: [Icon],
  template: `
    @switch (state()) {
      @case ('skipped') {
        <span class="tag">Prefer not to say</span>
      }
      @case ('live') {
        <span class="tag clay"><app-icon name="forum" size="xs" />Rather say it live</span>
      }
      @case ('unanswered') {
        <p class="quiet"><span aria-hidden="true">– </span>Not answered</p>
      }
      @default {
        @if (isWriting()) {
          <p class="quote writing" dir="auto">{{ words() }}</p>
        } @else if (isMulti()) {
          <ul>
            @for (label of labels(); track label) {
              <li>{{ label }}</li>
            }
          </ul>
        } @else {
          <p>
            {{ words() }}
            @if (ends(); as ends) {
              <span class="small quiet">{{ ends }}</span>
            }
          </p>
        }
      }
    }
  `,
  styles: `
    .writing {
      max-width: var(--attune-measure);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }

    p > .small {
      margin-inline-start: 8px;
    }
  `,
})
export class AnswerRead {
  readonly item = input.required<FormItem>();
  readonly state = input.required<SentAnswerState>();
  readonly value = input<AnswerValue | undefined>();

  /** A person's own words are set in the serif. */
  protected readonly isWriting = computed(() => /^(long)?text$/.test(this.item().type));
  protected readonly isMulti = computed(() => Array.isArray(this.value()));
  protected readonly words = computed(() => valueText(this.item(), this.value()));
  protected readonly labels = computed(() => {
    const value = this.value();
    return Array.isArray(value)
      ? (value as readonly string[]).map((one) => valueText(this.item(), [one]))
      : [];
  });
  protected readonly ends = computed(() => {
    const { type, minLabel, maxLabel } = this.item();
    return type === 'scale' && minLabel && maxLabel
      ? `${minLabel} to ${maxLabel.toLowerCase()}`
      : '';
  });
}
