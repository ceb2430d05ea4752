import { computed, type Signal } from '@angular/core';
import type { Pace } from '../../../domain/library-practices/timers';
import type { Practice } from '../../../domain/practices/practice';
import type { Span } from './gentle-timer';

const sayTheSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The times and the breath of the step that a person is at. That the practice was read anew changes neither. */
export class Timing {
  private readonly timers = computed(() => this.practice()?.timers ?? [], { equal: sayTheSame });
  private readonly breath = computed(() => this.practice()?.pace ?? null, { equal: sayTheSame });
  private readonly minutes = computed(() => this.practice()?.minutes);
  /** What the practice takes as a whole, where it says nothing of its steps. */
  private readonly whole = computed((): readonly Span[] => {
    const minutes = this.minutes();
    return minutes === undefined ? [] : [{ seconds: minutes * 60, label: '' }];
  });
  private readonly isTimed = computed(() => this.timers().length > 0);
  private readonly ofStep = computed(() =>
    this.timers().filter(({ step }) => step === this.at() + 1),
  );

  readonly spans = computed(() => (this.isTimed() ? this.ofStep() : this.whole()));
  /** The breath goes with the steps that take a time; where none does, with all of them. */
  readonly pace = computed((): Pace | null => {
    const goesAlong = !this.isTimed() || this.ofStep().length > 0;
    return goesAlong ? this.breath() : null;
  });

  /** @param at the step, from 0 */
  constructor(
    private readonly practice: Signal<Practice | undefined>,
    private readonly at: Signal<number>,
  ) {}
}
