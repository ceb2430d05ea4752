import { Component, computed, input } from '@angular/core';
import { inSentence } from '../../../domain/calendar/in-sentence';
import type { ReadQuestion } from '../../../domain/sent-answers/sent-answers';
import { relativeDay } from '../../../domain/calendar/moment-words';
import { AnswerRead } from './answer-read';

/** One question, its answer, and what the answer said before. */
@Component({
  selector: 'app-question-read',
  imports: [AnswerRead],
  template: `
    <h3 tabindex="-1" [id]="'question-' + question().item.linkId">{{ question().item.text }}</h3>
    <app-answer-read
      [item]="question().item"
      [state]="question().state"
      [value]="question().value"
    />
    @if (amended(); as day) {
      @if (question().earlier.length > 0) {
        <details>
          <summary>Amended {{ day }}</summary>
          <ul>
            @for (words of earlier(); track words.replacedAt) {
              <li>
                <p class="small quiet">Until {{ words.until }}</p>
                <app-answer-read
                  [item]="question().item"
                  [state]="words.state"
                  [value]="words.value"
                />
              </li>
            }
          </ul>
        </details>
      } @else {
        <p class="small quiet">Amended {{ day }}</p>
      }
    }
  `,
  styleUrl: './question-read.scss',
  host: { class: 'keep-together' },
})
export class QuestionRead {
  readonly question = input.required<ReadQuestion>();
  readonly timeZone = input<string>();

  protected readonly amended = computed(() => {
    const { amendedAt } = this.question();
    return amendedAt && this.day(amendedAt);
  });
  protected readonly earlier = computed(() =>
    this.question().earlier.map((words) => ({ ...words, until: this.day(words.replacedAt) })),
  );

  private day(at: string): string {
    return inSentence(relativeDay(at, this.timeZone()));
  }
}
