import { inject, Injectable } from '@angular/core';
import type { CanMatchFn } from '@angular/router';
import { SignInStorage } from '../../core/supabase/sign-in-storage';
import { AnswersGateway } from '../../data/answers/answers-gateway';
import { AssignmentsGateway } from '../../data/assignments/assignments-gateway';
import type { AssignedForm } from '../../domain/sheets/assignment';
import type { StoredAnswer } from '../../domain/sheets/stored-answer';

/** Older than this it is asked for anew. */
const freshMs = 10_000;

/** What the server has of a form: its questions, the answers, and where the person was. */
export type StoredSheet = readonly [
  form: AssignedForm,
  answers: readonly StoredAnswer[],
  position: string | null,
];

/** Asks for a form while the files of its page are still on their way: on a phone that is one wait instead of two. */
@Injectable({ providedIn: 'root' })
export class SheetAhead {
  private readonly assignments = inject(AssignmentsGateway);
  private readonly answers = inject(AnswersGateway);
  private begun: { readonly id: string; readonly stored: Promise<StoredSheet> } | null = null;

  begin(id: string): void {
    const begun = { id, stored: this.ask(id) };
    begun.stored.catch(() => undefined);
    this.begun = begun;
    setTimeout(() => {
      if (this.begun === begun) this.begun = null;
    }, freshMs);
  }

  /** What was begun, once; else it is asked for now. Rejects with AppFailure. */
  take(id: string): Promise<StoredSheet> {
    const { begun } = this;
    this.begun = null;
    return begun?.id === id ? begun.stored : this.ask(id);
  }

  private ask(id: string): Promise<StoredSheet> {
    return Promise.all([
      this.assignments.open(id),
      this.answers.list(id),
      this.answers.position(id),
    ]);
  }
}

/** For a route whose second part is a form's id. Everybody may pass: who may read is decided by the database. */
export const askAhead: CanMatchFn = (_route, [, id]) => {
  if (id && inject(SignInStorage).holdsSignIn()) inject(SheetAhead).begin(id.path);
  return true;
};
