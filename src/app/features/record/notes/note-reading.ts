import { Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { errorText } from '../../../core/errors/error-text';
import { toAppError } from '../../../core/errors/to-app-error';
import type { AppError } from '../../../core/errors/app-error';
import { type NoteDocument, withoutEmptySections } from '../../../domain/notes/document';
import type { Note } from '../../../domain/notes/note';
import { AgreedText } from '../../../shared/agreements/agreed-text';
import { RichTextEditor } from '../../../shared/rich-text/rich-text-editor';
import { Field } from '../../../shared/ui/field/field';
import { Icon } from '../../../shared/ui/icon/icon';
import { WhereKept } from '../../../shared/ui/keeping/where-kept';
import { Notice } from '../../../shared/ui/notice/notice';
import { noteAgreements } from '../../../store/agreements/agreements-of';
import { Answering } from '../../../store/agreements/answering';
import { NoteDrafts } from '../../../store/notes/note-drafts';
import { NotesRepository } from '../../../store/notes/notes-repository';
import { NoteSession } from './note-session';
import { momentWithin, noteName } from './note-words';
import { PrivateLabel } from './private-label';

/** A finished note: read as it is, amended as a new version with a reason. */
@Component({
  selector: 'app-note-reading',
  imports: [AgreedText, Field, Icon, NoteSession, Notice, PrivateLabel, RichTextEditor, WhereKept],
  providers: [Answering],
  templateUrl: './note-reading.html',
  styleUrls: ['./note-writing.scss', './note-reading.scss'],
})
export class NoteReading {
  private readonly repository = inject(NotesRepository);
  private readonly drafts = inject(NoteDrafts);
  protected readonly answering = inject(Answering);

  readonly note = input.required<Note>();
  readonly clientName = input('');
  readonly timeZone = input<string>();
  /** What was typed here before the note turned out to be finished; an amendment begins with it. */
  readonly leftBehind = input<NoteDocument | null>(null);
  readonly amended = output();

  protected readonly errorText = errorText;
  protected readonly amendment = signal<NoteDocument | null>(null);
  protected readonly reason = signal('');
  protected readonly reasonError = signal('');
  protected readonly error = signal<AppError | null>(null);
  protected readonly busy = signal(false);
  protected readonly body = computed(() => withoutEmptySections(this.note().body));
  /** As its words are now: an amendment may have changed them. */
  protected readonly agreements = noteAgreements(this.note);
  protected readonly name = computed(() => noteName(this.note(), this.timeZone()));
  protected readonly finished = computed(() =>
    momentWithin(this.note().finalisedAt ?? '', this.timeZone()),
  );

  constructor() {
    effect(() => void this.goOn(this.note().id, this.leftBehind()));
    this.answering.follow(this.agreements.value);
  }

  protected begin(): void {
    this.amendment.set(this.note().body);
  }

  protected write(body: NoteDocument): void {
    this.amendment.set(body);
    this.keep();
  }

  protected explain(reason: string): void {
    this.reason.set(reason);
    this.reasonError.set('');
    this.keep();
  }

  protected async send(): Promise<void> {
    const body = this.amendment();
    if (this.busy() || !body) return;
    if (this.reason().trim() === '') {
      this.reasonError.set('Say in a few words why.');
      return;
    }
    this.busy.set(true);
    try {
      await this.repository.amend(this.note().id, this.note().revision, body, this.reason());
      this.close();
      this.amended.emit();
    } catch (error) {
      this.error.set(toAppError(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected async drop(): Promise<void> {
    await this.drafts.forgetWords(this.note().id);
    await this.drafts.forget(this.note().id);
    this.close();
  }

  private close(): void {
    this.amendment.set(null);
    this.reason.set('');
    this.error.set(null);
  }

  private keep(): void {
    const body = this.amendment();
    if (!body) return;
    const words = { body, reason: this.reason(), requestId: this.note().id };
    void this.drafts.keepWords(this.note().id, words).catch(() => undefined);
  }

  /** An amendment that was begun here before, or words that came too late. */
  private async goOn(id: string, leftBehind: NoteDocument | null): Promise<void> {
    const kept = await this.drafts.words(id).catch(() => undefined);
    const body = kept?.body ?? leftBehind;
    if (!body || this.amendment()) return;
    this.amendment.set(body);
    this.reason.set(kept?.reason ?? '');
  }
}
