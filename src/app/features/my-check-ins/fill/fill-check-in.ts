import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  type OnInit,
  output,
  signal,
  type TemplateRef,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AppError } from '../../../core/errors/app-error';
import { toAppError } from '../../../core/errors/to-app-error';
import { mondayOf } from '../../../domain/calendar/weeks';
import { canChooseVisibility, type FormItem, type Visibility } from '../../../domain/forms';
import type { Choice } from '../../../domain/answers/entry';
import { noReply, type Reply } from '../../../domain/answers/reply';
import { weekSpan, weekTitle } from '../../../domain/calendar/week-words';
import { Icon } from '../../../shared/ui/icon/icon';
import { Keeping } from '../../../core/keeping/keeping';
import { WhereKept } from '../../../shared/ui/keeping/where-kept';
import { Notice } from '../../../shared/ui/notice/notice';
import { SaveState } from '../../../shared/ui/save-state/save-state';
import { TaskFooter } from '../../../shared/ui/task-footer/task-footer';
import { TaskHeader } from '../../../shared/ui/task-header/task-header';
import { AnswersSaver } from '../../../store/answers/answers-saver';
import type { OpenAnswers } from '../../../store/answers/answers-repository';
import { CheckInLinks } from '../check-in-links';
import { HowItLooks } from '../look/how-it-looks';
import { LastTime } from '../look/last-time';
import { CheckInQuestions } from './check-in-questions';
import { heldUp, notSent, type Trouble } from './trouble';
import { Screens } from './screens';
import { unsavedWords } from './unsaved-words';
import { WhoSees } from './who-sees';

/** A check-in being filled in: on one page or one question at a time, saved by itself, sent with one press. */
@Component({
  selector: 'app-fill-check-in',
  imports: [
    CheckInLinks,
    CheckInQuestions,
    HowItLooks,
    Icon,
    NgTemplateOutlet,
    Notice,
    RouterLink,
    SaveState,
    TaskFooter,
    TaskHeader,
    WhereKept,
    WhoSees,
  ],
  providers: [AnswersSaver, LastTime],
  templateUrl: './fill-check-in.html',
  styleUrl: './fill-check-in.scss',
})
export class FillCheckIn implements OnInit {
  private readonly questions = viewChild.required(CheckInQuestions);

  readonly open = input.required<OpenAnswers>();
  readonly today = input.required<string>();
  readonly optedIn = input.required<readonly string[] | null>();
  readonly sending = input.required<boolean>();
  readonly sendingError = input.required<AppError | null>();
  /** Stands below the title: with whom, where that is a choice. */
  readonly belowTitle = input<TemplateRef<unknown> | null>(null);
  /** Something is answered. */
  readonly answered = output();
  /** Everything is with the server; now it may be sent. */
  readonly sent = output();
  readonly reloaded = output();
  /** The client wants to be asked this, or not. */
  readonly chosen = output<{ item: FormItem; isAsked: boolean }>();

  private readonly keeping = inject(Keeping);
  protected readonly saver = inject(AnswersSaver);
  protected readonly unsavedWords = computed(() =>
    unsavedWords(this.saver.state().kind === 'offline', this.keeping.works()),
  );
  protected readonly each = signal(false);
  protected readonly answers = computed(() => this.open().answers);
  private readonly onDate = computed(() => this.open().form.onDate ?? mondayOf(this.today()));
  protected readonly isThisWeek = computed(() => this.onDate() === mondayOf(this.today()));
  protected readonly back = computed(() =>
    this.isThisWeek() ? ['/my/today'] : ['/my/check-in/earlier'],
  );
  protected readonly title = computed(() => weekTitle(this.onDate(), this.today()));
  protected readonly span = computed(() => weekSpan(this.onDate(), this.today()));
  protected readonly intro = computed(() =>
    this.answers()
      .definition.sections.map(({ intro }) => intro ?? '')
      .join(' ')
      .trim(),
  );
  private readonly lastTime = inject(LastTime);
  protected readonly marks = this.lastTime.marks;
  protected readonly steps = new Screens(this.answers, this.optedIn, (linkId) =>
    this.questions().focus(linkId),
  );
  /** Whether the choices of how it looks are open. */
  protected readonly isChoosing = signal(false);
  private readonly savingError = signal<AppError | null>(null);
  /** Why it was not sent: what holds it up here, else what the server said. Gone with the next answer. */
  private readonly holding = linkedSignal<unknown, Trouble | null>({
    source: () => this.answers().byLinkId(),
    computation: () => null,
  });
  protected readonly trouble = computed(() => {
    const error = this.savingError() ?? this.sendingError();
    return this.holding() ?? (error && notSent(error, this.keeping.place()));
  });

  ngOnInit(): void {
    const { form, answers } = this.open();
    this.saver.start(form, answers);
    this.lastTime.before(form);
  }

  protected take(linkId: string, reply: Reply): void {
    this.answers().answer(linkId, reply);
    this.touched();
  }

  protected settle(linkId: string, choice: Choice): void {
    this.answers().settle(linkId, choice);
    this.saver.touched();
  }

  /** Of all questions, those that are not answered yet among them. */
  protected showAllTo(visibility: Visibility): void {
    const answers = this.answers();
    for (const item of answers.items.values()) {
      if (canChooseVisibility(item)) {
        answers.answer(item.linkId, { ...answers.reply(item.linkId), visibility });
      }
    }
    this.saver.touched();
  }

  /** What is not asked any more is not answered any more either. */
  protected choose(item: FormItem, isAsked: boolean): void {
    if (!isAsked) {
      this.answers().answer(item.linkId, noReply(item));
      this.saver.touched();
    }
    this.chosen.emit({ item, isAsked });
  }

  protected flush(): void {
    void this.saver.flush().catch(() => undefined);
  }

  protected async send(): Promise<void> {
    this.savingError.set(null);
    const held = heldUp(this.answers());
    this.holding.set(held);
    if (held) {
      if (held.linkId) this.steps.find(held.linkId);
      return;
    }
    try {
      await this.saver.flush();
      // Sent from elsewhere meanwhile: what was written here since is not part of it, and is shown beside it.
      if (this.saver.ended()) this.reloaded.emit();
      else this.sent.emit();
    } catch (error) {
      this.savingError.set(toAppError(error));
    }
  }

  private touched(): void {
    this.saver.touched();
    this.answered.emit();
  }
}
