import { Component, input, output, viewChildren } from '@angular/core';
import type { CrisisResource } from '../../../domain/coaches/coach';
import type { FormItem, FormSection } from '../../../domain/forms';
import type { Reply } from '../../../domain/answers/reply';
import { CrisisPanel } from '../../../shared/care/crisis-panel';
import { problemText } from '../../../shared/forms/problem-text';
import { Question } from '../../../shared/forms/question/question';
import type { Choice } from '../../../domain/answers/entry';
import type { FormAnswers } from '../../../store/answers/form-answers';
import { asksForHelp } from './asks-for-help';
import { CannotSend } from './cannot-send';
import { ConflictPanel } from '../../../shared/forms/conflict-panel/conflict-panel';

/** One section with the questions that are asked now. */
@Component({
  selector: 'app-section-view',
  imports: [CannotSend, ConflictPanel, CrisisPanel, Question],
  templateUrl: './section-view.html',
  styles: `
    .headline {
      margin-top: 4px;
    }

    .intro {
      margin: 8px 0 24px;
      white-space: pre-line;
    }
  `,
})
export class SectionView {
  readonly section = input.required<FormSection>();
  readonly answers = input.required<FormAnswers>();
  readonly resources = input.required<readonly CrisisResource[]>();

  readonly replied = output<{ linkId: string; reply: Reply }>();
  readonly settled = output<{ linkId: string; choice: Choice }>();
  readonly entered = output<string>();
  readonly left = output();

  private readonly questions = viewChildren(Question);

  protected readonly asksForHelp = asksForHelp;

  /** False when the question is not on this page now. */
  focus(linkId: string): boolean {
    const question = this.questions().find(({ item }) => item().linkId === linkId);
    question?.focus();
    return question !== undefined;
  }

  protected errorAt(item: FormItem): string | null {
    const code = this.answers().errorCode(item.linkId);
    return code && code !== 'missing' && code !== 'must_agree' ? problemText(item, code) : null;
  }
}
