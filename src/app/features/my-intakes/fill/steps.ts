import { computed, signal, type WritableSignal } from '@angular/core';
import type { FormSection } from '../../../domain/forms';
import type { FormAnswers } from '../../../store/answers/form-answers';

/** Whether a section is closed again as soon as it is left, so that nobody who picks up the phone lands in it. */
export const isDiscreet = (section: FormSection): boolean =>
  section.items.some(({ sensitivity }) => sensitivity === 'safety');

/** Where in the form a person is: a section, or the review at its end. */
export class Steps {
  private readonly place: WritableSignal<number>;
  private readonly openedGates: WritableSignal<ReadonlySet<string>>;

  /** An index of `answers.sections()`; one past the last is the review. */
  readonly at = computed(() => this.place());
  readonly section = computed(() => this.answers.sections()[this.place()]);
  readonly isReview = computed(() => this.section() === undefined);
  /** Whether the section is announced and waits to be opened. */
  readonly isAnnounced = computed(() => {
    const section = this.section();
    return !!section?.announce && !this.openedGates().has(section.linkId);
  });

  constructor(
    private readonly answers: FormAnswers,
    position: string | null,
  ) {
    const found = position === null ? -1 : this.indexOf(position);
    const section = this.whole(found);
    const isInside = section && !isDiscreet(section);
    this.place = signal(Math.max(found, 0));
    this.openedGates = signal(new Set(isInside ? [section.linkId] : []));
  }

  openGate(): void {
    const section = this.section();
    if (section) this.openedGates.update((gates) => new Set([...gates, section.linkId]));
  }

  next(): void {
    const sections = this.answers.sections();
    const next = sections.findIndex(({ items }, index) => index > this.place() && items.length > 0);
    this.go(next < 0 ? sections.length : next);
  }

  /** False on the first step. */
  back(): boolean {
    const before = this.answers.sections().slice(0, this.place());
    const last = before.filter(({ items }) => items.length > 0).at(-1);
    if (!last) return false;
    this.go(before.indexOf(last));
    return true;
  }

  go(index: number): void {
    const left = this.whole(this.place());
    if (left && isDiscreet(left)) {
      this.openedGates.update((gates) => new Set([...gates].filter((id) => id !== left.linkId)));
    }
    this.place.set(index);
  }

  /** To the section of a question, past its announcement unless it must stay closed. */
  goTo(linkId: string): void {
    const index = this.indexOf(linkId);
    if (index < 0) return;
    this.go(index);
    const section = this.whole(index);
    if (section && !isDiscreet(section)) this.openGate();
  }

  review(): void {
    this.go(this.answers.sections().length);
  }

  /** What to remember for another device: of a discreet section only its beginning. */
  positionAt(linkId: string): string {
    const section = this.whole(this.indexOf(linkId));
    const first = section?.items[0]?.linkId;
    return section && first && isDiscreet(section) ? first : linkId;
  }

  private indexOf(linkId: string): number {
    return this.answers.definition.sections.findIndex(({ items }) =>
      items.some((item) => item.linkId === linkId),
    );
  }

  private whole(index: number): FormSection | undefined {
    return this.answers.definition.sections[index];
  }
}
