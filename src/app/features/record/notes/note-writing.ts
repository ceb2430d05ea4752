import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { type NoteDocument, hasWords, sameDocument } from '../../../domain/notes/document';
import type { NoteTemplateKind } from '../../../domain/notes/note';
import { RichTextEditor } from '../../../shared/rich-text/rich-text-editor';
import { NoteSaver } from '../../../store/notes/note-saver';
import type { Choice, OpenNote, Written } from '../../../store/notes/open-note';
import { NoteConflict } from './note-conflict';
import { NoteSession } from './note-session';
import { nameWithoutTitle, templateChips } from './note-words';
import { PrivateLabel } from './private-label';

/** The page that a coach writes on. */
@Component({
  selector: 'app-note-writing',
  imports: [CdkTextareaAutosize, NoteConflict, NoteSession, PrivateLabel, RichTextEditor],
  templateUrl: './note-writing.html',
  styleUrl: './note-writing.scss',
})
export class NoteWriting {
  private readonly saver = inject(NoteSaver);
  private readonly editor = viewChild(RichTextEditor);

  readonly open = input.required<OpenNote>();
  readonly clientName = input('');
  readonly timeZone = input<string>();
  readonly isWhole = input(false);
  readonly wholeChosen = output();
  readonly templateChosen = output<NoteTemplateKind>();
  readonly sessionDropped = output();

  protected readonly chips = templateChips;
  protected readonly template = computed(() => this.open().note.template);
  protected readonly title = computed(() => this.open().written().title ?? '');
  protected readonly nameWithoutTitle = computed(() =>
    nameWithoutTitle(
      this.template(),
      this.open().saved()?.createdAt ?? new Date(),
      this.timeZone(),
    ),
  );
  /** A template can be chosen while nothing of one's own stands on the page. */
  protected readonly isUntouched = computed(() => {
    const { note, written, saved } = this.open();
    return saved() === null && sameDocument(written().body, note.body);
  });

  /** What is selected, for a summary. */
  selection(): NoteDocument | null {
    const selected = this.editor()?.selection() ?? null;
    return selected && hasWords(selected) ? selected : null;
  }

  protected write(change: Partial<Written>): void {
    this.open().write(change);
    this.saver.touched();
  }

  /** One line, however it wraps: what is pasted may bring others along. */
  protected rename(typed: string): void {
    const title = typed.replace(/[\r\n]+/g, ' ');
    this.write({ title: title.trim() === '' ? null : title.slice(0, 200) });
  }

  protected settle(choice: Choice): void {
    this.open().settle(choice);
    this.saver.touched();
  }

  protected body(): NoteDocument {
    return this.open().written().body;
  }
}
