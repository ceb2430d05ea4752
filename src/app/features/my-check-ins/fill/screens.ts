import {
  afterNextRender,
  computed,
  DestroyRef,
  inject,
  Injector,
  linkedSignal,
  type Signal,
  signal,
  untracked,
} from '@angular/core';
import { screensOf, screenToGoOnAt } from '../../../domain/check-ins/screens';
import type { FormItem } from '../../../domain/forms';
import type { FormAnswers } from '../../../store/answers/form-answers';
import { CheckInLook } from '../look/check-in-look';
import { byAsking } from './asked';
import type { Screen } from './check-in-questions';

/** So long is seen what was chosen, before the next question comes. */
const pauseMs = 200;

/**
 * A check-in one question at a time: which screen is shown, and going on and back. To be made in an injection context;
 * `arrive` gives the focus to a question once it is there.
 */
export class Screens {
  private readonly injector = inject(Injector);
  private readonly look = inject(CheckInLook);
  private waiting: ReturnType<typeof setTimeout> | undefined;

  private readonly all = computed(() =>
    screensOf(byAsking(this.answers(), this.optedIn() ?? []).asked, this.look.isWinFirst()),
  );
  /** Another form begins where it was left. */
  private readonly at = linkedSignal<FormAnswers, number>({
    source: () => this.answers(),
    computation: () => untracked(() => screenToGoOnAt(this.all(), (item) => this.isSaid(item))),
  });
  private readonly place = computed(() => Math.min(this.at(), this.all().length - 1));
  private readonly items = computed(() => this.all()[this.place()] ?? []);
  private readonly isByPress = signal(false);

  /** What is shown; null: all is on one page. */
  readonly shown = computed<Screen | null>(() => {
    if (!this.look.isOneByOne()) return null;
    const [place, count] = [this.place() + 1, this.all().length];
    return {
      linkIds: this.items().map(({ linkId }) => linkId),
      place: `${place} of ${count}`,
      isLast: place === count,
      isByPress: this.isByPress(),
    };
  });
  readonly isFirst = computed(() => this.place() === 0);
  /** Whether something is said on this screen. */
  readonly isAnswered = computed(() => this.items().some((item) => this.isSaid(item)));

  constructor(
    private readonly answers: Signal<FormAnswers>,
    private readonly optedIn: Signal<readonly string[] | null>,
    private readonly arrive: (linkId: string) => void,
  ) {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.waiting));
  }

  /** On by itself, once it was seen what was chosen. */
  pressed(): void {
    if (this.shown()?.isLast !== false) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.go(1);
      this.isByPress.set(true);
    }, pauseMs);
  }

  go(by: 1 | -1): void {
    clearTimeout(this.waiting);
    this.isByPress.set(false);
    this.show(Math.max(0, Math.min(this.place() + by, this.all().length - 1)));
  }

  /** The question, on whichever screen. */
  find(linkId: string): void {
    const at = this.all().findIndex((items) => items.some((item) => item.linkId === linkId));
    if (at >= 0) this.at.set(at);
    afterNextRender({ read: () => this.arrive(linkId) }, { injector: this.injector });
  }

  private show(at: number): void {
    this.at.set(at);
    const [first] = this.items();
    if (first) this.find(first.linkId);
  }

  private isSaid({ linkId }: FormItem): boolean {
    return this.answers().reply(linkId).state !== null;
  }
}
