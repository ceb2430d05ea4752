import { Injectable, signal } from '@angular/core';

/** How a person likes to be told of a turn while their eyes are elsewhere. */
export interface Choices {
  /** A soft bell. */
  readonly sound: boolean;
  /** A short tremble of the phone. */
  readonly touch: boolean;
  /** The words, read aloud by this device. */
  readonly voice: boolean;
}

const place = 'attune-doing';
const names = ['sound', 'touch', 'voice'] as const;

/** All off until somebody wants them, and remembered on this device alone: it says nothing about anybody. */
@Injectable()
export class DoingChoices {
  private readonly choices = signal(kept());
  readonly chosen = this.choices.asReadonly();

  choose(changes: Partial<Choices>): void {
    this.choices.update((choices) => ({ ...choices, ...changes }));
    keep(this.choices());
  }
}

function kept(): Choices {
  let words: readonly string[] = [];
  try {
    words = localStorage.getItem(place)?.split(' ') ?? [];
  } catch {
    // A browser that keeps nothing begins anew.
  }
  const [sound, touch, voice] = names.map((name) => words.includes(name));
  return { sound: sound === true, touch: touch === true, voice: voice === true };
}

function keep(choices: Choices): void {
  try {
    localStorage.setItem(place, names.filter((name) => choices[name]).join(' '));
  } catch {
    // It holds for as long as the page is open.
  }
}
