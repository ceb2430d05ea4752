import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  input,
  output,
  viewChildren,
} from '@angular/core';
import { isAskedOf, isDimension, nameOf } from '../../../domain/check-ins/questions';
import type { FormItem } from '../../../domain/forms';
import type { Choice } from '../../../domain/answers/entry';
import type { Reply } from '../../../domain/answers/reply';
import { ConflictPanel } from '../../../shared/forms/conflict-panel/conflict-panel';
import { problemText } from '../../../shared/forms/problem-text';
import { Question } from '../../../shared/forms/question/question';
import type { FormAnswers } from '../../../store/answers/form-answers';

/** The questions of a check-in one under another, with what may be asked too. */
@Component({
  selector: 'app-check-in-questions',
  imports: [ConflictPanel, Question],
  templateUrl: './check-in-questions.html',
  styles: `
    .offer {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      align-items: center;
      justify-content: space-between;
      padding: 12px 0;
      border-top: var(--attune-hairline);
    }

    .offer .button {
      margin-inline-start: -12px;
    }
  `,
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

  readonly replied = output<{ linkId: string; reply: Reply }>();
  readonly settled = output<{ linkId: string; choice: Choice }>();
  /** The client wants to be asked this, or not. */
  readonly chosen = output<{ item: FormItem; isAsked: boolean }>();
  readonly left = output();

  protected readonly nameOf = nameOf;
  private readonly all = computed(() =>
    this.answers()
      .sections()
      .flatMap(({ items }) => items),
  );
  protected readonly items = computed(() => this.all().filter((item) => this.isAsked(item)));
  protected readonly offers = computed(() =>
    this.optedIn() ? this.all().filter((item) => !this.isAsked(item)) : [],
  );
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

  private isAsked(item: FormItem): boolean {
    return isAskedOf(item, this.optedIn() ?? [], this.answers().reply(item.linkId).state !== null);
  }

  private isKept({ linkId }: FormItem): boolean {
    return this.answers().reply(linkId).visibility === 'only_me';
  }
}
