import { Component, input } from '@angular/core';
import type { Reading } from '../../../domain/clients/reading';
import { QuestionRead } from './question-read';
import { ReadingContents } from './reading-contents';
import { SessionTopics } from './session-topics';

/** A sent intake, section by section, with what to speak about on top. */
@Component({
  selector: 'app-intake-reading',
  imports: [QuestionRead, ReadingContents, SessionTopics],
  template: `
    <app-session-topics [topics]="reading().topics" [asksToSpeakAlone]="asksToSpeakAlone()" />
    <p class="small quiet measure kept">
      Some answers may be kept by <bdi>{{ name() }}</bdi> for themselves; they look like questions
      that were not answered.
    </p>
    <div class="columns">
      <div>
        @for (section of reading().sections; track section.linkId) {
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
      @if (reading().sections.length > 1) {
        <app-reading-contents class="no-print" [sections]="reading().sections" />
      }
    </div>
  `,
  styleUrl: './intake-reading.scss',
})
export class IntakeReading {
  readonly reading = input.required<Reading>();
  readonly name = input.required<string>();
  readonly asksToSpeakAlone = input(false);
  readonly timeZone = input<string>();
}
