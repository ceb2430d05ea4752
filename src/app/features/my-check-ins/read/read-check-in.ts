import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  type TemplateRef,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { isAskedOf, isDimension, nameOf } from '../../../domain/check-ins/questions';
import { mondayOf } from '../../../domain/calendar/weeks';
import { type FormItem, scaleBounds } from '../../../domain/forms';
import type { FormerAnswer } from '../../../domain/answers/stored-answer';
import { type DimensionValue, DimensionValues } from '../../../shared/check-ins/dimension-values';
import { dayInWords } from '../../../domain/calendar/day-words';
import { weekTitle } from '../../../domain/calendar/week-words';
import { AnswerView } from '../../../shared/forms/answer/answer';
import { answerText, readerText } from '../../../shared/forms/answer-text';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { relativeMoment } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';
import { WhereKept } from '../../../shared/ui/keeping/where-kept';
import { Notice } from '../../../shared/ui/notice/notice';
import { BringThis } from '../../../shared/topics/bring-this';
import { Logo } from '../../../shared/ui/logo/logo';
import { TopicBeginning } from '../../../store/topics/topic-beginning';
import { type OpenAnswers, AnswersRepository } from '../../../store/answers/answers-repository';
import { CheckInLinks } from '../check-in-links';
import { WeekMarks } from './week-marks';

/** The heading has said it. */
const thanks = /^Thank you[.,!]\s*/;

/** A check-in that was sent, read by who wrote it: with thanks, just after. */
@Component({
  selector: 'app-read-check-in',
  imports: [
    AnswerView,
    BringThis,
    CheckInLinks,
    DimensionValues,
    Icon,
    NgTemplateOutlet,
    Notice,
    RouterLink,
    Logo,
    WeekMarks,
    WhereKept,
  ],
  templateUrl: './read-check-in.html',
  styleUrl: './read-check-in.scss',
})
export class ReadCheckIn {
  private readonly repository = inject(AnswersRepository);
  private readonly topic = inject(TopicBeginning);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly former = signal<readonly FormerAnswer[]>([]);

  readonly open = input.required<OpenAnswers>();
  readonly today = input.required<string>();
  readonly optedIn = input.required<readonly string[]>();
  readonly timeZone = input<string>();
  readonly isThanks = input(false);
  /** Stands below the title: with whom, where that is a choice. */
  readonly belowTitle = input<TemplateRef<unknown> | null>(null);
  /** Whether it was reached from the list of earlier ones. */
  readonly isEarlier = input(false);
  readonly changing = output();

  private readonly answers = computed(() => this.open().answers);
  private readonly items = computed(() => [...this.answers().items.values()]);
  protected readonly closing = computed(() => {
    const said = this.items().filter((item) => this.isSaid(item));
    if (said.every((item) => this.isKept(item))) return 'You keep all of it to yourself.';
    return (this.answers().definition.closing ?? 'It is with your coach.').replace(thanks, '');
  });
  protected readonly isLeftBehind = computed(() => Object.keys(this.open().leftBehind).length > 0);
  protected readonly title = computed(() =>
    weekTitle(this.open().form.onDate ?? mondayOf(this.today()), this.today()),
  );
  protected readonly sentWhen = computed(() => this.moment(this.open().form.submittedAt ?? ''));
  protected readonly rows = computed((): readonly DimensionValue[] =>
    this.items()
      .filter((item) => isDimension(item) && isAskedOf(item, this.optedIn(), this.isSaid(item)))
      .map((item) => this.row(item)),
  );
  protected readonly hasValues = computed(() => this.rows().some(({ value }) => value !== null));
  protected readonly words = computed(() =>
    this.items()
      .filter((item) => !isDimension(item) && this.isSaid(item))
      .map((item) => ({ item, answer: this.said(item), isKept: this.isKept(item) })),
  );
  protected readonly readers = computed(() => {
    const said = this.items().filter((item) => this.isSaid(item));
    const kept = said.filter((item) => this.isKept(item)).length;
    if (kept === 0) return 'Your coach can read it.';
    if (kept === said.length) return 'Only you see it.';
    return kept === 1
      ? 'Your coach can read it, except one answer, which only you can see.'
      : `Your coach can read it, except ${kept} answers, which only you can see.`;
  });
  protected readonly earlier = computed(() =>
    this.former().flatMap((past) => {
      const item = this.answers().items.get(past.linkId);
      if (!item) return [];
      const reader = readerText(past.visibility);
      const words = answerText(item, past);
      return [{ name: nameOf(item), words, reader, until: this.moment(past.replacedAt) }];
    }),
  );

  constructor() {
    effect(() => {
      const { id } = this.open().form;
      untracked(() => void this.fetchHistory(id));
    });
    // The button that was pressed is gone: a keyboard goes on from here.
    afterNextRender({
      read: () => this.isThanks() && this.heading().nativeElement.focus(),
    });
  }

  protected bring(): void {
    const { clientId, onDate } = this.open().form;
    this.topic.begin(clientId, `My check-in of the week of ${dayInWords(onDate ?? this.today())}`);
  }

  private row(item: FormItem): DimensionValue {
    const { value } = this.said(item);
    return {
      key: item.linkId,
      name: nameOf(item),
      value: typeof value === 'number' ? value : null,
      ...scaleBounds(item),
      instead: answerText(item, this.said(item)),
      isKept: this.isSaid(item) && this.isKept(item),
    };
  }

  private said({ linkId }: FormItem) {
    return this.answers().entry(linkId).stored;
  }

  private isSaid(item: FormItem): boolean {
    return this.said(item).state !== null;
  }

  private isKept(item: FormItem): boolean {
    return this.said(item).visibility === 'only_me';
  }

  private moment(at: string): string {
    return at && inSentence(relativeMoment(at, this.timeZone()));
  }

  private async fetchHistory(id: string): Promise<void> {
    // The history is an extra; the answers stand without it.
    this.former.set(await this.repository.history(id).catch(() => []));
  }
}
