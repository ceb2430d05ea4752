import { computed, signal, type WritableSignal } from '@angular/core';
import { cleanDocument } from '../../domain/notes/clean';
import { type NoteDocument, sameDocument } from '../../domain/notes/document';
import { merged } from '../../domain/notes/merged';
import type { NewNote, Note, SavedNote } from '../../domain/notes/note';

/** What stands on the page, or with the server. */
export interface Written {
  readonly title: string | null;
  readonly body: NoteDocument;
}

/** What a closed tab left behind, with the revision it was made from. */
export interface NoteDraft extends Written {
  readonly revision: number;
}

export type Choice = 'mine' | 'theirs' | 'both';

const same = (one: Written, other: Written): boolean =>
  one.title === other.title && sameDocument(one.body, other.body);

/** A note while it is being written: pure state in signals, no input or output of its own. */
export class OpenNote {
  private readonly page: WritableSignal<Written>;
  private readonly stored: WritableSignal<Written & { readonly revision: number }>;
  private readonly made: WritableSignal<Note | null>;
  private readonly other = signal<SavedNote | null>(null);
  private readonly replacements = signal(0);

  readonly written = computed(() => this.page());
  /** What another device wrote meanwhile; the coach chooses. */
  readonly theirs = this.other.asReadonly();
  /** The note once the server has it. */
  readonly saved = computed(() => this.made());
  /** Goes up when the page's words were replaced from outside, so that the editor takes them. */
  readonly replaced = this.replacements.asReadonly();
  readonly revision = computed(() => this.stored().revision);
  readonly isUnsaved = computed(() => this.other() !== null || !same(this.page(), this.stored()));
  readonly isWaiting = computed(() => this.other() === null && this.isUnsaved());

  constructor(readonly note: Note | NewNote) {
    const stored = 'id' in note ? note : null;
    this.page = signal<Written>({ title: note.title, body: note.body });
    this.stored = signal({ title: note.title, body: note.body, revision: stored?.revision ?? 0 });
    this.made = signal(stored);
  }

  write(change: Partial<Written>): void {
    const body = change.body ? { body: cleanDocument(change.body) } : {};
    this.page.update((page) => ({ ...page, ...change, ...body }));
  }

  /** The server made the note from `sent`; what was typed meanwhile stays. */
  begun(note: Note): void {
    this.made.set(note);
    this.stored.set(note);
  }

  take(answer: SavedNote): void {
    if (answer.outcome === 'conflict') this.other.set(answer);
    else this.stored.set(answer);
  }

  /** A newer version from the server, unless this page says something of its own. */
  refresh(note: Note): void {
    if (note.revision <= this.revision() || this.isUnsaved()) {
      this.made.update((made) => made && { ...made, finalisedAt: note.finalisedAt });
      return;
    }
    this.made.set(note);
    this.stored.set(note);
    this.replace(note);
  }

  settle(choice: Choice): void {
    const theirs = this.other();
    if (!theirs) return;
    const mine = this.page();
    this.stored.set(theirs);
    this.other.set(null);
    if (choice === 'theirs') this.replace(theirs);
    if (choice === 'both') this.replace({ ...mine, body: merged(theirs.body, mine.body) });
  }

  /** Its old revision stays: the server then says what changed meanwhile. */
  restore({ title, body, revision }: NoteDraft): void {
    if (same({ title, body }, this.stored())) return;
    this.replace({ title, body });
    this.stored.update((stored) => ({ ...stored, revision }));
  }

  draft(): NoteDraft {
    return { ...this.page(), revision: this.revision() };
  }

  private replace({ title, body }: Written): void {
    this.page.set({ title, body });
    this.replacements.update((count) => count + 1);
  }
}
