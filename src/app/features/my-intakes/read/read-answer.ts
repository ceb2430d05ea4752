import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { AppError } from '../../../core/errors/app-error';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { toAppError } from '../../../core/errors/to-app-error';
import { SignIn } from '../../../core/sign-in/sign-in';
import type { CrisisResource } from '../../../domain/coaches/coach';
import { answerProblem, type FormItem } from '../../../domain/forms';
import { answerIn, type Reply, saysTheSame } from '../../../domain/answers/reply';
import { changeOf, type FormerAnswer } from '../../../domain/answers/stored-answer';
import { CrisisPanel } from '../../../shared/care/crisis-panel';
import { answerText, readerText } from '../../../shared/forms/answer-text';
import { AnswerView } from '../../../shared/forms/answer/answer';
import { problemText } from '../../../shared/forms/problem-text';
import { Question } from '../../../shared/forms/question/question';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { relativeMoment } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';
import type { Choice } from '../../../domain/answers/entry';
import type { FormAnswers } from '../../../store/answers/form-answers';
import { AnswersRepository } from '../../../store/answers/answers-repository';
import { asksForHelp } from '../fill/asks-for-help';
import { ConflictPanel } from '../../../shared/forms/conflict-panel/conflict-panel';

/** One answer of a sent form, with its earlier words, and a way to amend it in place. */
@Component({
  selector: 'app-read-answer',
  imports: [AnswerView, ConflictPanel, CrisisPanel, Icon, ErrorNotice, Question],
  templateUrl: './read-answer.html',
  styleUrl: './read-answer.scss',
})
export class ReadAnswer {
  private readonly repository = inject(AnswersRepository);
  private readonly injector = inject(Injector);
  private readonly zone = inject(SignIn).timeZone;
  private readonly question = viewChild(Question);

  readonly item = input.required<FormItem>();
  readonly answers = input.required<FormAnswers>();
  readonly assignmentId = input.required<string>();
  readonly former = input.required<readonly FormerAnswer[]>();
  readonly resources = input.required<readonly CrisisResource[]>();
  readonly amended = output();

  /** The new answer while it is being written. */
  protected readonly draft = signal<Reply | null>(null);
  protected readonly busy = signal(false);
  protected readonly error = signal<AppError | null>(null);

  protected readonly asksForHelp = asksForHelp;
  protected readonly answerText = answerText;
  protected readonly readerText = readerText;
  protected readonly entry = computed(() => this.answers().entry(this.item().linkId));
  protected readonly problem = computed(() => {
    const draft = this.draft();
    const code = draft ? answerProblem(this.item(), answerIn(draft)) : null;
    return code ? problemText(this.item(), code) : null;
  });
  protected readonly canSave = computed(() => {
    const draft = this.draft();
    return !!draft?.state && !this.problem() && !saysTheSame(draft, this.entry().stored);
  });

  protected when(at: string): string {
    return inSentence(relativeMoment(at, this.zone() ?? undefined));
  }

  protected start(): void {
    this.error.set(null);
    this.draft.set(this.entry().stored);
    afterNextRender({ read: () => this.question()?.focus() }, { injector: this.injector });
  }

  protected async save(): Promise<void> {
    const draft = this.draft();
    if (!draft || !this.canSave() || this.busy()) return;
    const { linkId } = this.item();
    this.busy.set(true);
    this.error.set(null);
    try {
      this.answers().answer(linkId, draft);
      const change = changeOf(linkId, draft, this.entry().revision);
      await this.repository.amend(this.assignmentId(), this.answers(), change);
      if (!this.entry().theirs) this.close();
    } catch (error) {
      this.error.set(toAppError(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected settle(choice: Choice): void {
    this.answers().settle(this.item().linkId, choice);
    this.draft.set(this.entry().reply);
    if (choice === 'theirs') this.close();
    else void this.save();
  }

  protected cancel(): void {
    this.answers().revert(this.item().linkId);
    this.draft.set(null);
  }

  private close(): void {
    this.draft.set(null);
    this.amended.emit();
  }
}
