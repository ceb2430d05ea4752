import { computed, signal, type WritableSignal } from '@angular/core';
import { cleanDocument } from '../../domain/notes/clean';
import { type NoteDocument, sameDocument } from '../../domain/notes/document';
import { merged } from './merged';
import type { NewNote, Note, SavedNote } from '../../domain/notes/note';

/** What stands on the page, or with the server. */
export interface Written {
  readonly title: string | null;
  readonly body: NoteDocument;
}

/** What a closed tab left behind, with what it was made from. */
export interface NoteDraft extends Written {
  readonly revision: number;
  /** What the server had at that revision. */
  readonly stored: Written;
  /** What was sent since, with no answer heard: any of it may have arrived. */
  readonly sent: readonly Written[];
}

export type Choice = 'mine' | 'theirs' | 'both';

/** Of the words of a bad hour on a train the latest are enough. */
const keptSendings = 7;

const same = (one: Written, other: Written): boolean =>
  one.title === other.title && sameDocument(one.body, other.body);

/** A note while it is being written: pure state in signals, no input or output of its own. */
export class OpenNote {
  private readonly page: WritableSignal<Written>;
  private readonly stored: WritableSignal<Written & { readonly revision: number }>;
  private readonly made: WritableSignal<Note | null>;
  private readonly other = signal<SavedNote | null>(null);
  private readonly sent = signal<readonly Written[]>([]);
  private readonly replacements = signal(0);

  readonly written = computed(() => this.page());
  /** What another device wrote meanwhile; the coach chooses. */
  readonly theirs = this.other.asReadonly();
  /** The note once the server has it. */
  readonly saved = computed(() => this.made());
  /** Goes up when the page's words were replaced from outside, so that the editor takes them. */
  readonly replaced = this.replacements.asReadonly();
  readonly revision = computed(() => this.stored().revision);
  /** Words that may have arrived count as well, until the server is known to have the present ones. */
  readonly isUnsaved = computed(
    () =>
      this.other() !== null ||
      [this.stored(), ...this.sent()].some((words) => !same(this.page(), words)),
  );
  readonly isWaiting = computed(() => this.other() === null && this.isUnsaved());

  constructor(readonly note: Note | NewNote) {
    const stored = 'id' in note ? note : null;
    this.page = signal<Written>({ title: note.title, body: note.body });
    this.stored = signal({ title: note.title, body: note.body, revision: stored?.revision ?? 0 });
    this.made = signal(stored);
  }

  /** The same words, of no session; only while the server has none of it. */
  withoutSession(): OpenNote {
    const next = new OpenNote({ ...this.note, sessionId: null });
    next.page.set(this.page());
    return next;
  }

  write(change: Partial<Written>): void {
    const body = change.body ? { body: cleanDocument(change.body) } : {};
    this.page.update((page) => ({ ...page, ...change, ...body }));
  }

  /** What stands on the page is on its way. */
  sending(): void {
    const words = this.page();
    if (this.sent().some((one) => same(one, words))) return;
    this.sent.update((sent) => [...sent.slice(-keptSendings), words]);
  }

  /** The server made the note, from these words or from earlier ones; what was typed meanwhile stays. */
  begun(note: Note): void {
    const { title, body, revision, updatedAt } = note;
    this.made.set(note);
    // What stands under its request id at first was written from here.
    const outcome = revision === 1 ? 'saved' : 'conflict';
    this.take({ outcome, title, body, revision, updatedAt });
  }

  /** What differs from what was thought is another device's, unless it was sent from here. */
  take(answer: SavedNote): void {
    const known = [this.page(), this.stored(), ...this.sent()];
    if (answer.outcome === 'saved' || known.some((words) => same(words, answer))) this.know(answer);
    else this.other.set(answer);
  }

  /** A newer version from the server, unless this page says something of its own. */
  refresh(note: Note): void {
    if (note.revision <= this.revision() || this.isUnsaved()) {
      this.made.update((made) => made && { ...made, finalisedAt: note.finalisedAt });
      return;
    }
    this.made.set(note);
    this.know(note);
    this.replace(note);
  }

  settle(choice: Choice): void {
    const theirs = this.other();
    if (!theirs) return;
    const mine = this.page();
    this.know(theirs);
    this.other.set(null);
    if (choice === 'theirs') this.replace(theirs);
    if (choice === 'both') this.replace({ ...mine, body: merged(theirs.body, mine.body) });
  }

  /** Its old revision stays: the server then says what changed meanwhile. */
  restore({ title, body, revision, stored, sent }: NoteDraft): void {
    const page = { title, body };
    if ([this.stored(), ...sent].every((words) => same(page, words))) return;
    this.replace(page);
    this.stored.set({ ...stored, revision });
    this.sent.set(sent);
  }

  draft(): NoteDraft {
    const { title, body, revision } = this.stored();
    return { ...this.page(), revision, stored: { title, body }, sent: this.sent() };
  }

  private know({ title, body, revision }: Written & { readonly revision: number }): void {
    this.stored.set({ title, body, revision });
    this.sent.set([]);
  }

  private replace({ title, body }: Written): void {
    this.page.set({ title, body });
    this.replacements.update((count) => count + 1);
  }
}
