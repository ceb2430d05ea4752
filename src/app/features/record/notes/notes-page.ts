import { Component, computed, effect, inject, resource, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { onComingBack } from '../../../core/clock/coming-back';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { addressOf } from '../../../domain/clients/client';
import { Confirm } from '../../../core/confirm/confirm';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state';
import { Icon } from '../../../shared/ui/icon/icon';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { coachZone } from '../../../store/coaches/coach-zone';
import { sentAgreements } from '../../../store/agreements/agreements-of';
import { Answering } from '../../../store/agreements/answering';
import { NoteDrafts } from '../../../store/notes/note-drafts';
import { NotesPageActions } from '../../../store/notes/notes.actions';
import { notesFeature } from '../../../store/notes/notes.feature';
import { DeletedNotes } from './deleted-notes';
import { NoteRows } from './note-rows';
import { StartNote } from './start-note';
import { SummaryRows } from './summary-rows';

/** The notes about the client whose record is open, and the summaries sent to them. */
@Component({
  selector: 'app-notes-page',
  imports: [
    RouterLink,
    DeletedNotes,
    EmptyState,
    Icon,
    NoteRows,
    ErrorNotice,
    Notice,
    SkeletonRows,
    StartNote,
    SummaryRows,
  ],
  providers: [Answering],
  templateUrl: './notes-page.html',
  styleUrl: './notes-page.scss',
})
export default class NotesPage {
  private readonly store = inject(Store);
  private readonly confirm = inject(Confirm);
  private readonly drafts = inject(NoteDrafts);
  protected readonly answering = inject(Answering);
  private readonly client = this.store.selectSignal(clientsFeature.selectCurrent);

  protected readonly timeZone = coachZone();
  protected readonly clientId = computed(() => this.client()?.id);
  protected readonly clientName = computed(() => {
    const client = this.client();
    return client ? addressOf(client) : '';
  });
  protected readonly state = this.store.selectSignal(notesFeature.selectNotesState);
  protected readonly agreements = sentAgreements(this.clientId);
  protected readonly isEmpty = this.store.selectSignal(notesFeature.selectIsEmpty);
  /** Whether a note was begun here that never reached the server. */
  protected readonly begun = resource({
    params: () => this.clientId(),
    loader: ({ params }) => this.drafts.keptNew(params).then((kept) => kept !== undefined),
    defaultValue: false,
  });

  /** Whether more pages of it were asked for: then it stays as it is, and nobody loses their place. */
  private hasGoneOn = false;

  constructor() {
    this.answering.follow(this.agreements.value);
    effect(() => {
      const clientId = this.clientId();
      if (clientId) untracked(() => this.load(clientId));
    });
    onComingBack(() => {
      const clientId = this.clientId();
      if (clientId && !this.hasGoneOn) this.load(clientId);
      this.agreements.reload();
    });
  }

  protected load(clientId: string): void {
    this.store.dispatch(NotesPageActions.opened({ clientId }));
  }

  protected more(): void {
    this.hasGoneOn = true;
    this.store.dispatch(NotesPageActions.moreWanted());
  }

  protected restore(clientId: string, noteId: string): void {
    this.store.dispatch(NotesPageActions.restoreChosen({ clientId, noteId }));
  }

  protected async withdraw(clientId: string, sharedNoteId: string): Promise<void> {
    const isSure = await this.confirm.ask({
      title: 'Withdraw this summary?',
      text: `${this.clientName()} can’t read it any more. You keep it here.`,
      action: 'Withdraw it',
      danger: true,
    });
    if (isSure) this.store.dispatch(NotesPageActions.withdrawChosen({ clientId, sharedNoteId }));
  }
}
