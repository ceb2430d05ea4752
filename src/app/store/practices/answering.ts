import { inject, Injectable } from '@angular/core';
import { Store } from '@ngrx/store';
import { errorText } from '../../core/errors/error-text';
import type { ReadLog } from '../../domain/practices/read-log';
import { PracticeViewActions } from './practices.actions';
import { reflectionsFeature } from './reflections.feature';
import { ReplyDrafts } from './reply-drafts';

/** Reading and answering of reflections, wherever they are shown. What it tells follows the store as signals do. */
@Injectable({ providedIn: 'root' })
export class Answering {
  private readonly store = inject(Store);
  private readonly replies = inject(ReplyDrafts);
  private readonly replying = this.store.selectSignal(reflectionsFeature.selectReplying);
  private readonly refused = this.store.selectSignal(reflectionsFeature.selectRefused);

  /** What was begun on this device. */
  load(): void {
    void this.replies.load();
  }

  draftOf({ id }: ReadLog): string {
    return this.replies.drafts()[id] ?? '';
  }

  isBusy({ id }: ReadLog): boolean {
    return this.replying().includes(id);
  }

  refusalOf({ id }: ReadLog): { readonly kind: string; readonly words: string } | null {
    const error = this.refused()[id];
    return error ? { kind: error.kind, words: errorText(error) } : null;
  }

  keep({ id }: ReadLog, text: string): void {
    void this.replies.keep(id, text);
  }

  reply(log: ReadLog, reply: string): void {
    this.store.dispatch(PracticeViewActions.replyChosen({ log, reply, at: now() }));
  }

  markRead(log: ReadLog): void {
    this.store.dispatch(PracticeViewActions.readChosen({ log, at: now() }));
  }

  markUnread(log: ReadLog): void {
    // Read, until that is undone.
    const read = { ...log, coachReadAt: now() };
    this.store.dispatch(PracticeViewActions.unreadChosen({ log: read }));
  }
}

const now = () => new Date().toISOString();
