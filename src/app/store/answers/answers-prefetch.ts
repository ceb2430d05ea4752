import { inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { CanMatchFn } from '@angular/router';
import { DeviceData } from '../../core/privacy/device-data';
import { SignInStorage } from '../../core/sign-in/sign-in-storage';
import { AnswersGateway } from '../../data/answers/answers-gateway';
import { AssignmentsGateway } from '../../data/assignments/assignments-gateway';
import type { AssignedForm } from '../../domain/assignments/assignment';
import type { StoredAnswer } from '../../domain/answers/stored-answer';
import { Writers } from '../saving/writers';
import { moment } from './moments';
import { answersThing } from './answers-thing';

/** So long after it came it is asked for anew. */
const freshMs = 10_000;

/** What the server had of a form when it was asked: its questions, the answers, and where the person was. */
export type FetchedAnswers = readonly [
  form: AssignedForm,
  answers: readonly StoredAnswer[],
  position: string | null,
  asked: number,
];

/** Asks for a form while the files of its page are still on their way: on a phone that is one wait instead of two. */
@Injectable({ providedIn: 'root' })
export class AnswersPrefetch {
  private readonly assignments = inject(AssignmentsGateway);
  private readonly gateway = inject(AnswersGateway);
  private readonly writers = inject(Writers);
  private begun: { readonly id: string; readonly stored: Promise<FetchedAnswers> } | null = null;

  constructor() {
    inject(DeviceData)
      .cleared$.pipe(takeUntilDestroyed())
      .subscribe(() => (this.begun = null));
  }

  begin(id: string): void {
    const begun = { id, stored: this.ask(id) };
    this.begun = begun;
    const forget = () => {
      if (this.begun === begun) this.begun = null;
    };
    const later = () => setTimeout(forget, freshMs);
    begun.stored.then(later, later);
  }

  /** What was begun, once; else it is asked for now. Rejects with AppFailure. */
  take(id: string): Promise<FetchedAnswers> {
    const { begun } = this;
    this.begun = null;
    return begun?.id === id ? begun.stored : this.ask(id);
  }

  /** A page that was left may still be saving what it had: that belongs to what the server has. */
  private ask(id: string): Promise<FetchedAnswers> {
    const saved = this.writers.settled(answersThing(id));
    return saved ? saved.then(() => this.read(id)) : this.read(id);
  }

  private async read(id: string): Promise<FetchedAnswers> {
    const asked = moment();
    const stored = await Promise.all([
      this.assignments.open(id),
      this.gateway.list(id),
      this.gateway.position(id),
    ]);
    return [...stored, asked];
  }
}

/** For a route whose second part is a form's id. It asks for clients alone: what a coach reads leaves an entry. */
export const prefetchAnswers: CanMatchFn = (_route, [, id]) => {
  const isClient = inject(SignInStorage).person()?.role === 'client';
  if (id && isClient) inject(AnswersPrefetch).begin(id.path);
  return true;
};
