import { effect, linkedSignal, type OutputEmitterRef, type WritableSignal } from '@angular/core';

/** What a form says of itself whenever something is typed. */
export interface Typing<Draft> {
  readonly draft: Draft;
  /** Whether anything differs from what the form started from. */
  readonly isChanged: boolean;
}

interface Of<Draft> {
  /** What was typed before the page was loaded; null begins from what is saved. */
  readonly before: () => Draft | null;
  readonly start: () => Draft;
  readonly typed: OutputEmitterRef<Typing<Draft>>;
  /** Whether both would be saved as the same. */
  readonly isSame?: (one: Draft, other: Draft) => boolean;
}

const isAlike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * What stands in a form: it starts from what is saved, or goes on from what was typed before. News of what is saved
 * undoes nothing that was typed. In an injection context.
 */
export function typedDraft<Draft>({
  before,
  start,
  typed,
  isSame = isAlike,
}: Of<Draft>): WritableSignal<Draft> {
  const draft = linkedSignal<{ before: Draft | null; start: Draft }, Draft>({
    source: () => ({ before: before(), start: start() }),
    computation: (now, was) => {
      if (was?.source.before !== now.before) return now.before ?? now.start;
      return isSame(was.value, was.source.start) ? now.start : was.value;
    },
  });
  effect(() => typed.emit({ draft: draft(), isChanged: !isSame(draft(), start()) }));
  return draft;
}
