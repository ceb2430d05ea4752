import { Component, input } from '@angular/core';
import type { Reading } from '../../../domain/clients/reading';
import { QuestionRead } from './question-read';
import { SessionTopics } from './session-topics';

/** A sent intake, section by section, with what to speak about on top. */
@Component({
  selector: 'app-intake-reading',
  imports: [QuestionRead, SessionTopics],
  template: `
    <app-session-topics [topics]="reading().topics" [asksToSpeakAlone]="asksToSpeakAlone()" />
    <p class="small quiet measure kept">
      Some answers may be kept by <bdi>{{ name() }}</bdi> for themselves; they look like questions
      that were not answered.
    </p>
    @for (section of reading().sections; track section.linkId) {
      <section
        class="part"
        [class.no-print]="section.asksAboutSafety"
        [attr.aria-labelledby]="'part-' + section.linkId"
      >
        <h2 class="headline" [id]="'part-' + section.linkId">{{ section.title }}</h2>
        @for (question of section.questions; track question.item.linkId) {
          <app-question-read [question]="question" [timeZone]="timeZone()" />
        }
      </section>
    }
  `,
  styles: `
    .kept {
      margin: 16px 0 0;
    }

    .part {
      margin-top: 48px;
      max-width: 760px;
    }

    h2 {
      margin-bottom: 8px;
    }

    bdi {
      overflow-wrap: anywhere;
    }

    @media print {
      .part {
        margin-top: 24px;
        max-width: none;
      }
    }
  `,
})
export class IntakeReading {
  readonly reading = input.required<Reading>();
  readonly name = input.required<string>();
  readonly asksToSpeakAlone = input(false);
  readonly timeZone = input<string>();
}
