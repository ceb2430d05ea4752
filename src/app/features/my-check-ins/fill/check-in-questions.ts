import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  input,
  output,
  viewChildren,
  ViewEncapsulation,
} from '@angular/core';
import { isDimension, nameOf } from '../../../domain/check-ins/questions';
import { inLikedOrder } from '../../../domain/check-ins/screens';
import type { FormItem } from '../../../domain/forms';
import type { Choice } from '../../../domain/answers/entry';
import type { Reply } from '../../../domain/answers/reply';
import { ConflictPanel } from '../../../shared/forms/conflict-panel/conflict-panel';
import { problemText } from '../../../shared/forms/problem-text';
import { Question } from '../../../shared/forms/question/question';
import type { FormAnswers } from '../../../store/answers/form-answers';
import { CheckInLook } from '../look/check-in-look';
import { byAsking } from './asked';

/** A screen with some of the questions, where they come one at a time. */
export interface Screen {
  readonly linkIds: readonly string[];
  /** Which of how many it is. */
  readonly place: string;
  readonly isLast: boolean;
  /** Whether a press on the one before led here: a second press of the same hand is not meant for it. */
  readonly isByPress: boolean;
}

/**
 * The questions of a check-in one under another, with what may be asked too; or those of one screen, with the others
 * for paper alone.
 */
@Component({
  selector: 'app-check-in-questions',
  imports: [ConflictPanel, NgTemplateOutlet, Question],
  templateUrl: './check-in-questions.html',
  styleUrl: './check-in-questions.scss',
  // Unscoped, for the questions of a screen.
  encapsulation: ViewEncapsulation.None,
  host: {
    '[class.one-by-one]': 'screen() !== null',
    '[class.by-press]': 'screen()?.isByPress === true',
  },
})
export class CheckInQuestions {
  private readonly injector = inject(Injector);
  private readonly questions = viewChildren(Question);

  readonly answers = input.required<FormAnswers>();
  /** The opt-in questions that the client chose; null while that is not known, and can't be changed. */
  readonly optedIn = input.required<readonly string[] | null>();
  /** Whether every question says who sees its answer; else only those that differ from the whole. */
  readonly each = input(false);
  /** Answers that can't be left empty any more, since they were sent. */
  readonly emptied = input<readonly string[]>([]);
  /** What stands on the screen; null: all of it. */
  readonly screen = input<Screen | null>(null);
  /** What was chosen last time, by question, to be marked faintly. */
  readonly lastTime = input<Readonly<Record<string, number>>>({});

  readonly replied = output<{ linkId: string; reply: Reply }>();
  readonly settled = output<{ linkId: string; choice: Choice }>();
  /** The client wants to be asked this, or not. */
  readonly chosen = output<{ item: FormItem; isAsked: boolean }>();
  readonly left = output();
  /** A step of a scale was pressed. */
  readonly pressed = output();

  protected readonly nameOf = nameOf;
  private readonly isWinFirst = inject(CheckInLook).isWinFirst;
  private readonly parted = computed(() => byAsking(this.answers(), this.optedIn() ?? []));
  protected readonly items = computed(() => inLikedOrder(this.parted().asked, this.isWinFirst()));
  protected readonly offers = computed(() => (this.optedIn() ? this.parted().offered : []));
  protected readonly lastDimension = computed(
    () => this.items().filter(isDimension).at(-1)?.linkId,
  );
  private readonly usual = computed(() => {
    const kept = this.items().filter((item) => this.isKept(item)).length;
    return kept * 2 > this.items().length ? 'only_me' : 'coach';
  });

  focus(linkId: string): void {
    this.questions()
      .find(({ item }) => item().linkId === linkId)
      ?.focus();
  }

  protected showsReaders({ linkId }: FormItem): boolean {
    return this.each() || this.answers().reply(linkId).visibility !== this.usual();
  }

  protected isElsewhere({ linkId }: FormItem): boolean {
    return this.screen()?.linkIds.includes(linkId) === false;
  }

  protected placeOf({ linkId }: FormItem): string | null {
    const screen = this.screen();
    return screen?.linkIds[0] === linkId ? screen.place : null;
  }

  protected errorAt(item: FormItem): string | null {
    if (this.emptied().includes(item.linkId)) {
      return 'You can change what was sent, or keep it to yourself from now on. It can’t be unsent.';
    }
    const code = this.answers().errorCode(item.linkId);
    return code && code !== 'missing' ? problemText(item, code) : null;
  }

  protected inSentence(item: FormItem): string {
    return nameOf(item).toLowerCase();
  }

  protected choose(item: FormItem): void {
    this.chosen.emit({ item, isAsked: true });
    afterNextRender({ read: () => this.focus(item.linkId) }, { injector: this.injector });
  }

  private isKept({ linkId }: FormItem): boolean {
    return this.answers().reply(linkId).visibility === 'only_me';
  }
}
