import { Component, computed, input, output } from '@angular/core';
import type { AppError } from '../../../core/errors/app-error';
import { errorText } from '../../../core/errors/error-text';
import type { FormSection } from '../../../domain/forms';
import { AnswerView } from '../../../shared/forms/answer/answer';
import { problemText } from '../../../shared/forms/problem-text';
import { Icon } from '../../../shared/ui/icon/icon';
import { WhereKept } from '../../../shared/ui/keeping/where-kept';
import { Notice } from '../../../shared/ui/notice/notice';
import type { FormSheet } from '../../../store/sheet/form-sheet';
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
  readonly sheet = input.required<FormSheet>();
  readonly sending = input.required<boolean>();
  readonly error = input.required<AppError | null>();
  readonly edited = output<string>();
  readonly sent = output();

  protected readonly isDiscreet = isDiscreet;
  protected readonly errorText = errorText;
  protected readonly sections = computed(() =>
    this.sheet()
      .sections()
      .filter(({ items }) => items.length > 0),
  );
  protected readonly refusing = computed(() =>
    this.sheet()
      .problems()
      .filter(({ code }) => code === 'must_agree')
      .map(({ linkId }) => this.sheet().item(linkId)),
  );
  protected readonly toDos = computed<readonly ToDo[]>(() => {
    const sheet = this.sheet();
    const open = sheet.conflicts().map((linkId) => this.toDo(linkId, 'Two versions: choose one.'));
    const problems = sheet
      .problems()
      .filter(({ linkId }) => !sheet.conflicts().includes(linkId))
      .map(({ linkId, code }) => this.toDo(linkId, problemText(sheet.item(linkId), code)));
    return [...open, ...problems];
  });
  protected readonly heldUp = computed(() => this.toDos().length > 0);

  protected firstOf(section: FormSection): string {
    return section.items[0]?.linkId ?? '';
  }

  private toDo(linkId: string, what: string): ToDo {
    const section = this.sections().find(({ items }) => items.some((it) => it.linkId === linkId));
    const isQuiet = section && isDiscreet(section);
    const where = isQuiet ? section.title : this.sheet().item(linkId).text;
    return { linkId, where, what: isQuiet ? 'One question is still open.' : what };
  }
}
