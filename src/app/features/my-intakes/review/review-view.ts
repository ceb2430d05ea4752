import { Component, computed, input, output } from '@angular/core';
import type { AppError } from '../../../core/errors/app-error';
import { errorText } from '../../../core/errors/error-text';
import type { FormSection } from '../../../domain/forms';
import { AnswerView } from '../../../shared/forms/answer/answer';
import { problemText } from '../../../shared/forms/problem-text';
import { Icon } from '../../../shared/ui/icon/icon';
import { WhereKept } from '../../../shared/ui/keeping/where-kept';
import { Notice } from '../../../shared/ui/notice/notice';
import type { FormAnswers } from '../../../store/answers/form-answers';
import { CannotSend } from '../fill/cannot-send';
import { isDiscreet } from '../fill/steps';
import { SendDialog } from './send-dialog';

/** Something to put right before sending, told without giving a discreet section away. */
interface ToDo {
  readonly linkId: string;
  readonly where: string;
  readonly what: string;
}

/** Everything once more, and the sending. */
@Component({
  selector: 'app-review-view',
  imports: [AnswerView, CannotSend, Icon, Notice, SendDialog, WhereKept],
  templateUrl: './review-view.html',
  styleUrl: './review-view.scss',
})
export class ReviewView {
  readonly answers = input.required<FormAnswers>();
  readonly sending = input.required<boolean>();
  readonly error = input.required<AppError | null>();
  readonly edited = output<string>();
  readonly sent = output();

  protected readonly isDiscreet = isDiscreet;
  protected readonly errorText = errorText;
  protected readonly sections = computed(() =>
    this.answers()
      .sections()
      .filter(({ items }) => items.length > 0),
  );
  protected readonly refusing = computed(() =>
    this.answers()
      .problems()
      .filter(({ code }) => code === 'must_agree')
      .map(({ linkId }) => this.answers().item(linkId)),
  );
  protected readonly toDos = computed<readonly ToDo[]>(() => {
    const answers = this.answers();
    const open = answers
      .conflicts()
      .map((linkId) => this.toDo(linkId, 'Two versions: choose one.'));
    const problems = answers
      .problems()
      .filter(({ linkId }) => !answers.conflicts().includes(linkId))
      .map(({ linkId, code }) => this.toDo(linkId, problemText(answers.item(linkId), code)));
    return [...open, ...problems];
  });
  protected readonly heldUp = computed(() => this.toDos().length > 0);

  protected firstOf(section: FormSection): string {
    return section.items[0]?.linkId ?? '';
  }

  private toDo(linkId: string, what: string): ToDo {
    const section = this.sections().find(({ items }) => items.some((it) => it.linkId === linkId));
    const isQuiet = section && isDiscreet(section);
    const where = isQuiet ? section.title : this.answers().item(linkId).text;
    return { linkId, where, what: isQuiet ? 'One question is still open.' : what };
  }
}
