import { inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import type { AppError } from '../../../core/errors/app-error';
import { toAppError } from '../../../core/errors/to-app-error';
import type { NoteDocument } from '../../../domain/notes/document';
import { Confirm } from '../../../core/confirm/confirm';
import { Toast } from '../../../shared/ui/toast/toast';
import { NoteDrafts } from '../../../store/notes/note-drafts';
import { NoteSaver } from '../../../store/notes/note-saver';
import { NotePageActions } from '../../../store/notes/notes.actions';
import { NotesRepository } from '../../../store/notes/notes-repository';
import type { OpenNote } from '../../../store/notes/open-note';
import { Summaries } from '../../../store/shared-notes/summaries';

/** What is done with a whole note: finishing, deleting, beginning a summary from it. Everything typed is saved first. */
@Injectable()
export class NoteCommands {
  private readonly confirm = inject(Confirm);
  private readonly repository = inject(NotesRepository);
  private readonly drafts = inject(NoteDrafts);
  private readonly saver = inject(NoteSaver);
  private readonly summaries = inject(Summaries);
  private readonly router = inject(Router);
  private readonly store = inject(Store);
  private readonly toast = inject(Toast);
  private readonly failure = signal<AppError | null>(null);
  private readonly working = signal(false);

  readonly error = this.failure.asReadonly();
  readonly busy = this.working.asReadonly();

  /** Whether it is finished now. */
  async finish(open: OpenNote): Promise<boolean> {
    const isSure = await this.confirm.ask({
      title: 'Finish this note?',
      text: 'It is locked then. You can still amend it, with a reason; what it said before is kept.',
      action: 'Finish it',
    });
    if (!isSure) return false;
    return this.tried(async () => {
      await this.saver.flush();
      const note = open.saved();
      if (!note || open.isUnsaved()) {
        this.toast.say(note ? 'Choose between the two versions first' : 'Nothing is written yet');
        return false;
      }
      await this.repository.finalise(note.id, open.revision());
      return true;
    });
  }

  async remove(open: OpenNote, home: string): Promise<void> {
    const isSure = await this.confirm.ask({
      title: 'Delete this note?',
      text: 'You can bring it back for 30 days, from Recently deleted. After that it is gone for good.',
      action: 'Delete',
      danger: true,
    });
    if (!isSure) return;
    await this.saver.flush().catch(() => undefined);
    const note = open.saved();
    this.saver.stop();
    if (note) {
      const { clientId } = open.note;
      this.store.dispatch(NotePageActions.deleteChosen({ clientId, noteId: note.id }));
      return;
    }
    await this.drafts.forgetNew(open.note.clientId);
    await this.router.navigateByUrl(home);
  }

  /** The summary is about the note’s session, and begins with what was selected, after what was begun before. */
  async share({ note }: OpenNote, selected: NoteDocument | null, home: string): Promise<void> {
    if (selected) await this.summaries.add(note.clientId, selected).catch(() => undefined);
    await this.router.navigate([`${home}/summary`], { queryParams: { session: note.sessionId } });
  }

  private async tried(work: () => Promise<boolean>): Promise<boolean> {
    this.failure.set(null);
    this.working.set(true);
    try {
      return await work();
    } catch (error) {
      this.failure.set(toAppError(error));
      return false;
    } finally {
      this.working.set(false);
    }
  }
}
