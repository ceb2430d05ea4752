import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { AppError } from '../../../core/errors/app-error';
import { errorText } from '../../../core/errors/error-text';
import { toAppError } from '../../../core/errors/to-app-error';
import { WhereKept } from '../../../shared/ui/keeping/where-kept';
import { Notice } from '../../../shared/ui/notice/notice';
import { NotesRepository } from '../../../store/notes/notes-repository';

/** Why a note is not saved any more, that nothing is lost, and how to go on. */
@Component({
  selector: 'app-note-stopped',
  imports: [Notice, WhereKept],
  template: `
    <app-notice kind="error" title="This is not being saved">
      <p>{{ errorText(shown()) }} What you typed is <app-where-kept />.</p>
      @if (reason().kind === 'note_deleted') {
        <button type="button" class="button text" (click)="bringBack()">Bring it back</button>
      } @else if (reason().kind === 'note_finalised') {
        <button type="button" class="button text" (click)="mended.emit()">
          Amend it with what I typed
        </button>
      }
    </app-notice>
  `,
})
export class NoteStopped {
  private readonly repository = inject(NotesRepository);

  readonly reason = input.required<AppError>();
  readonly noteId = input.required<string>();
  /** The note is to be opened anew. */
  readonly mended = output();

  protected readonly errorText = errorText;
  private readonly failure = signal<AppError | null>(null);
  protected readonly shown = computed(() => this.failure() ?? this.reason());

  protected async bringBack(): Promise<void> {
    try {
      await this.repository.bringBack(this.noteId());
      this.mended.emit();
    } catch (error) {
      this.failure.set(toAppError(error));
    }
  }
}
