import { computed, linkedSignal, type Signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { switchMap, timer } from 'rxjs';
import type { AppError } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';

/** Long enough for the next letter, short enough to feel immediate. */
const typingPauseMs = 200;

/** What is found while somebody types. */
export interface LookedUp<Found> {
  /** The last answer stays in sight while the next is looked for, and goes where that fails. */
  readonly found: Signal<readonly Found[]>;
  readonly isLooking: Signal<boolean>;
  readonly error: Signal<AppError | null>;
  readonly retry: () => void;
}

/** Looks for what is asked after a pause; the latest words win, and undefined asks for nothing. In an injection context. */
export function lookUp<Asked, Found>(
  asked: Signal<Asked | undefined>,
  find: (asked: Asked) => Promise<readonly Found[]>,
): LookedUp<Found> {
  const answer = rxResource({
    params: asked,
    stream: ({ params }) => timer(typingPauseMs).pipe(switchMap(() => find(params))),
  });
  const found = linkedSignal<readonly Found[] | undefined, readonly Found[]>({
    source: () => {
      if (asked() === undefined || answer.status() === 'error') return [];
      return answer.hasValue() ? answer.value() : undefined;
    },
    computation: (now, before) => now ?? before?.value ?? [],
  });
  return {
    found: found.asReadonly(),
    isLooking: answer.isLoading,
    error: computed(() =>
      answer.status() === 'error' ? toAppError(causeOf(answer.error())) : null,
    ),
    retry: () => answer.reload(),
  };
}

/** What is thrown and is no Error, a resource wraps into one. */
const causeOf = (error: Error | undefined): unknown => error?.cause ?? error;
