import { Component, input } from '@angular/core';
import type { SentAnswers } from '../../../domain/sent-answers/sent-answers';
import { AmendedAnswers } from './amended-answers';
import { QuestionRead } from './question-read';
import { AnswersContents } from './answers-contents';
import { SessionTopics } from './session-topics';

/** A sent intake, section by section, with what to speak about on top. */
@Component({
  selector: 'app-intake-answers',
  imports: [AmendedAnswers, QuestionRead, AnswersContents, SessionTopics],
  template: `
    <app-session-topics [topics]="answers().topics" [asksToSpeakAlone]="asksToSpeakAlone()" />
    <app-amended-answers class="no-print" [sections]="answers().sections" [timeZone]="timeZone()" />
    <p class="small quiet measure kept">
      Some answers may be kept by <bdi>{{ name() }}</bdi> for themselves; they look like questions
      that were not answered.
    </p>
    <div class="columns">
      <div>
        @for (section of answers().sections; track section.linkId) {
          <section
            class="part"
            [class.no-print]="section.asksAboutSafety"
            [attr.aria-labelledby]="'part-' + section.linkId"
          >
            <h2 class="headline" tabindex="-1" [id]="'part-' + section.linkId">
              {{ section.title }}
            </h2>
            @for (question of section.questions; track question.item.linkId) {
              <app-question-read [question]="question" [timeZone]="timeZone()" />
            }
          </section>
        }
      </div>
      @if (answers().sections.length > 1) {
        <app-answers-contents class="no-print" [sections]="answers().sections" />
      }
    </div>
  `,
  styleUrl: './intake-answers.scss',
})
export class IntakeAnswers {
  readonly answers = input.required<SentAnswers>();
  readonly name = input.required<string>();
  readonly asksToSpeakAlone = input(false);
  readonly timeZone = input<string>();
}
