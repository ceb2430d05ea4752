import { DestroyRef, inject, Injectable } from '@angular/core';
import type { AppError } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { AnswersGateway } from '../../data/answers/answers-gateway';
import type { AssignedForm } from '../../domain/assignments/assignment';
import type { AnswerChange } from '../../domain/answers/stored-answer';
import { AutoSaver, type SavingState, type Writing } from '../saving/auto-saver';
import type { FormAnswers } from './form-answers';
import { AnswersDrafts } from './answers-drafts';
import { AnswersTabs } from './answers-tabs';
import { answersThing } from './answers-thing';

export type AnswersSaving = SavingState;

/** Saves the answers of an open form by themselves. A conflict holds back its own answer and no other. */
@Injectable()
export class AnswersSaver extends AutoSaver<Writing> {
  private readonly gateway = inject(AnswersGateway);
  private readonly drafts = inject(AnswersDrafts);
  private tabs: AnswersTabs | null = null;

  constructor() {
    super();
    inject(DestroyRef).onDestroy(() => this.tabs?.close());
  }

  start(form: AssignedForm, answers: FormAnswers): void {
    const tabs = this.openTabs(form.id, answers);
    this.begin({
      thing: () => answersThing(form.id),
      isWaiting: () => answers.changes().length > 0,
      isUnsaved: () => Object.keys(answers.unsaved()).length > 0,
      hasConflict: () => answers.conflicts().length > 0,
      wasSavedBefore: () => answers.known().length > 0,
      send: () => this.send(form, answers, answers.changes()),
      sendLast: () => this.send(form, answers, answers.unsent()),
      keep: () => {
        tabs.tell();
        return this.drafts.keep(form, answers);
      },
      catchUp: async () => {
        const asked = answers.asking();
        answers.refresh(await this.gateway.list(form.id), asked);
      },
    });
  }

  /** It was sent or taken back elsewhere. */
  protected isEnd({ kind }: AppError): boolean {
    return kind === 'already_sent' || kind === 'not_found';
  }

  private openTabs(id: string, answers: FormAnswers): AnswersTabs {
    this.tabs?.close();
    return (this.tabs = new AnswersTabs(id, answers));
  }

  /** What is on its way is kept first: should its answer be lost, the next opening knows its own words again. */
  private async send(form: AssignedForm, answers: FormAnswers, changes: readonly AnswerChange[]) {
    const asked = answers.asking(changes);
    void this.drafts.keep(form, answers).catch(() => undefined);
    try {
      answers.take(await this.gateway.save(form.id, changes), asked);
    } catch (error) {
      const [only, ...others] = changes;
      if (toAppError(error).kind !== 'answer_invalid' || !only) throw error;
      if (others.length === 0) {
        answers.refuse(only.linkId);
      } else {
        // One bad answer must not hold up the others.
        for (const change of changes) await this.send(form, answers, [change]);
      }
    }
  }
}
