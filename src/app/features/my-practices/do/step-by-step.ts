import { computed, type Signal, signal } from '@angular/core';

/** Where in the steps of a practice a person is: one of them, or past the last. */
export class StepByStep {
  private readonly place = signal(0);

  readonly at = computed(() => Math.min(this.place(), this.all().length));
  readonly step = computed(() => this.all()[this.at()]);
  readonly isFirst = computed(() => this.at() === 0);
  readonly isLast = computed(() => this.at() === this.all().length - 1);
  readonly isOver = computed(() => this.all().length > 0 && this.at() === this.all().length);
  readonly position = computed(() => `Step ${this.at() + 1} of ${this.all().length}`);

  constructor(private readonly all: Signal<readonly string[]>) {}

  next(): void {
    this.place.set(Math.min(this.at() + 1, this.all().length));
  }

  back(): void {
    this.place.set(Math.max(this.at() - 1, 0));
  }
}
