import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  type OnInit,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { mondayOf } from '../../../domain/calendar/weeks';
import { canChooseVisibility, type FormItem, type Visibility } from '../../../domain/forms';
import { errorText } from '../../../core/errors/error-text';
import { weekTitle } from '../../../domain/calendar/week-words';
import { Notice } from '../../../shared/ui/notice/notice';
import { TaskFooter } from '../../../shared/ui/task-footer/task-footer';
import { TaskHeader } from '../../../shared/ui/task-header/task-header';
import { Amending } from '../../../store/my-check-ins/amending';
import type { OpenAnswers } from '../../../store/answers/answers-repository';
import { CheckInQuestions } from './check-in-questions';
import type { Trouble } from './trouble';
import { WhoSees } from './who-sees';

/** A check-in that was sent, being changed: all of it on one page, saved with one press. */
@Component({
  selector: 'app-amend-check-in',
  imports: [CheckInQuestions, Notice, TaskFooter, TaskHeader, WhoSees],
  providers: [Amending],
  templateUrl: './amend-check-in.html',
  styles: `
    app-notice {
      display: block;
      margin: 16px 0;
    }

    app-check-in-questions {
      display: block;
      margin-top: 16px;
    }
  `,
})
export class AmendCheckIn implements OnInit {
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly questions = viewChild.required(CheckInQuestions);

  readonly open = input.required<OpenAnswers>();
  readonly today = input.required<string>();
  readonly optedIn = input.required<readonly string[]>();
  readonly back = input.required<readonly string[]>();
  readonly saved = output();
  readonly cancelled = output();
  readonly chosen = output<{ item: FormItem; isAsked: boolean }>();

  protected readonly amending = inject(Amending);
  /** Whether saving was asked for: only then is it said what must be put right. */
  protected readonly pressed = signal(false);
  protected readonly each = signal(false);
  protected readonly isBack = computed(() => Object.keys(this.open().leftBehind).length > 0);
  protected readonly title = computed(() =>
    weekTitle(this.open().form.onDate ?? mondayOf(this.today()), this.today()),
  );
  protected readonly trouble = computed((): Trouble | null => {
    const error = this.amending.error();
    if (!error) return null;
    const title = 'The changes were not saved';
    const words = errorText(error);
    return { kind: error.kind === 'offline' ? 'offline' : 'error', title, words };
  });

  constructor() {
    // The button that was pressed is gone: a keyboard goes on from here.
    afterNextRender({ read: () => this.heading().nativeElement.focus() });
  }

  ngOnInit(): void {
    this.amending.start(this.open());
  }

  protected showAllTo(visibility: Visibility): void {
    const { answers } = this.open();
    for (const item of [...answers.items.values()].filter(canChooseVisibility)) {
      this.amending.answer(item.linkId, { ...answers.reply(item.linkId), visibility });
    }
  }

  protected async save(): Promise<void> {
    this.pressed.set(true);
    if (await this.amending.save()) {
      this.saved.emit();
      return;
    }
    const [first] = [...this.amending.emptied(), ...this.open().answers.conflicts()];
    if (first !== undefined) this.questions().focus(first);
  }

  protected async leave(): Promise<void> {
    await this.amending.drop();
    this.cancelled.emit();
  }
}
