import type { Sought } from './page-scripts.ts';

/** Width and height of a window, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const desk: Size = { width: 1280, height: 900 };
export const phone: Size = { width: 390, height: 844 };

/** Something on a page, pressed and typed into as a person does: by the pointer and the keys. */
export interface Part {
  /** Where it is drawn, the same text as long as it stands still; null while something lies over it. */
  place(): Promise<string | null>;
  press(): Promise<void>;
  type(words: string): Promise<void>;
  /** Gives a field a value at once, as a picker of days or times does. */
  choose(value: string): Promise<void>;
}

/** One person's window in one engine, with a storage of its own. */
export interface Tab {
  go(address: string): Promise<void>;
  reload(): Promise<void>;
  /** What a script says that runs in the page, and sees nothing from outside itself. */
  ask<Answer>(script: () => Answer): Promise<Answer>;
  find(sought: Sought): Promise<Part | null>;
  /** Errors in the console and exceptions until now, as far as the engine tells. */
  troubles(): Promise<readonly string[]>;
  /** What the window shows, as a PNG in base64. */
  picture(): Promise<string>;
  close(): Promise<void>;
}

/** A browser other than the one that all journeys run in. */
export interface Engine {
  readonly name: string;
  open(size: Size): Promise<Tab>;
  stop(): Promise<void>;
}
