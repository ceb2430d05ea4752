import type { Locator, Page } from '@playwright/test';

/** What the pages are about: a client with something of everything. */
export interface Room {
  readonly clientId: string;
  readonly sessionId: string;
  readonly noteId: string;
  readonly finishedNoteId: string;
  readonly libraryPracticeId: string;
  readonly programmeId: string;
  readonly practiceId: string;
  readonly intakeId: string;
}

/** A page on which something can be typed that a reload must not take away. */
export interface KeptPage {
  readonly name: string;
  /** The templates that hold its fields, under src/app. */
  readonly views: readonly string[];
  readonly path: (room: Room) => string;
  /** What is pressed before the field is there. */
  readonly open?: (page: Page) => Promise<void>;
  /** What is pressed after the reload; nothing where the field is there again by itself. */
  readonly again?: (page: Page) => Promise<void>;
  readonly field: (page: Page) => Locator;
  /** Where not any words will do. */
  readonly words?: string;
}

/** A field by its label. */
export const box = (name: string | RegExp) => (page: Page) =>
  page.getByRole('textbox', { name, exact: true });

/** A button by its name, the first where there are several. */
export const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();
