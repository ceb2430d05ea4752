import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  type OnInit,
  output,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AppError } from '../../../core/errors/app-error';
import { toAppError } from '../../../core/errors/to-app-error';
import type { CrisisResource } from '../../../domain/coaches/coach';
import { type Reply, withValue } from '../../../domain/answers/reply';
import type { FormItem } from '../../../domain/forms';
import { Icon } from '../../../shared/ui/icon/icon';
import { WhereKept } from '../../../shared/ui/keeping/where-kept';
import { Notice } from '../../../shared/ui/notice/notice';
import { SaveState } from '../../../shared/ui/save-state/save-state';
import { type Choice, isUntouched } from '../../../domain/answers/entry';
import { PositionKeeper } from '../../../store/answers/position-keeper';
import { AnswersSaver } from '../../../store/answers/answers-saver';
import type { OpenAnswers } from '../../../store/answers/answers-repository';
import { ReviewView } from '../review/review-view';
import { SectionGate } from './section-gate';
import { SectionView } from './section-view';
import { StepProgress } from './step-progress';
import { Steps } from './steps';

/** A form being filled in: one section a step, then everything once more, then sending. */
@Component({
  selector: 'app-fill-intake',
  imports: [
    Icon,
    Notice,
    ReviewView,
    RouterLink,
    SaveState,
    SectionGate,
    SectionView,
    StepProgress,
    WhereKept,
  ],
  providers: [AnswersSaver, PositionKeeper],
  templateUrl: './fill-intake.html',
  styleUrl: './fill-intake.scss',
  encapsulation: ViewEncapsulation.None,
})
export class FillIntake implements OnInit {
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly positions = inject(PositionKeeper);
  private readonly view = viewChild(SectionView);

  readonly open = input.required<OpenAnswers>();
  readonly resources = input.required<readonly CrisisResource[]>();
  /** What the client is called already; empty while that is not known. */
  readonly called = input('');
  readonly sending = input.required<boolean>();
  readonly sendingError = input.required<AppError | null>();
  readonly answered = output();
  /** Everything is with the server; now it may be sent. */
  readonly sent = output();
  readonly reloaded = output();

  protected readonly saver = inject(AnswersSaver);
  protected readonly answers = computed(() => this.open().answers);
  /** Made once a form: what is answered moves nobody to another step. */
  protected readonly steps = computed(() => {
    const answers = this.answers();
    return untracked(() => new Steps(answers, this.startAt()));
  });
  protected readonly savingError = signal<AppError | null>(null);
  protected readonly sendProblem = computed(() => this.savingError() ?? this.sendingError());

  constructor() {
    effect(() => {
      // The reason stands above everything, wherever in the form the person is.
      if (this.saver.ended()) this.afterRender(() => scrollTo({ top: 0 }));
    });
    effect(() => {
      // With each step, and not with each letter: what somebody takes out stays out.
      this.steps().at();
      const name = this.called();
      if (name) untracked(() => this.fillIn(this.steps().section()?.items ?? [], name));
    });
  }

  ngOnInit(): void {
    const { form, answers } = this.open();
    this.saver.start(form, answers);
    const position = this.startAt();
    if (position !== null) this.afterRender(() => this.view()?.focus(position));
  }

  protected take(linkId: string, reply: Reply): void {
    this.answers().answer(linkId, reply);
    this.saver.touched();
    this.answered.emit();
  }

  protected settle(linkId: string, choice: Choice): void {
    this.answers().settle(linkId, choice);
    this.saver.touched();
  }

  protected remember(linkId: string): void {
    this.positions.at(this.open().form.id, this.steps().positionAt(linkId));
  }

  protected flush(): void {
    void this.saver.flush().catch(() => undefined);
  }

  protected openGate(): void {
    this.steps().openGate();
    this.afterRender(() => this.focusHeading());
  }

  protected move(change: (steps: Steps) => void): void {
    this.flush();
    change(this.steps());
    const first = this.steps().section()?.items[0];
    if (first) this.remember(first.linkId);
    this.afterRender(() => this.focusHeading());
  }

  protected readonly next = (steps: Steps): void => steps.next();
  protected readonly back = (steps: Steps): void => void steps.back();

  protected goTo(linkId: string): void {
    this.move((steps) => steps.goTo(linkId));
    this.afterRender(() => this.view()?.focus(linkId));
  }

  protected async send(): Promise<void> {
    this.savingError.set(null);
    try {
      await this.saver.flush();
      // Sent from elsewhere meanwhile: what was written here since is not part of it, and is shown beside it.
      if (this.saver.ended()) this.reloaded.emit();
      else this.sent.emit();
    } catch (error) {
      this.savingError.set(toAppError(error));
    }
  }

  /** Nobody is asked again what they are called: the question comes with the name that is known. */
  private fillIn(items: readonly FormItem[], name: string): void {
    const answers = this.answers();
    for (const { linkId } of items.filter(({ role }) => role === 'called')) {
      if (!isUntouched(answers.entry(linkId))) continue;
      this.take(linkId, withValue(answers.reply(linkId), name));
    }
  }

  /** Where another device, or this one before it was closed, left off. */
  private startAt(): string | null {
    const { position, answers } = this.open();
    return position ?? Object.keys(answers.unsaved())[0] ?? null;
  }

  private focusHeading(): void {
    scrollTo({ top: 0 });
    this.host.nativeElement.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  private afterRender(act: () => void): void {
    afterNextRender({ read: act }, { injector: this.injector });
  }
}
