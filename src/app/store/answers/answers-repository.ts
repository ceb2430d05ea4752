import { inject, Injectable } from '@angular/core';
import { isOutOfReach } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { AnswersGateway } from '../../data/answers/answers-gateway';
import { type AssignedForm, isSent } from '../../domain/assignments/assignment';
import type { AnswerChange, FormerAnswer } from '../../domain/answers/stored-answer';
import { FormAnswers, type Unsaved } from './form-answers';
import { longAgo } from './moments';
import { AnswersPrefetch } from './answers-prefetch';
import { AnswersDrafts } from './answers-drafts';

export interface OpenAnswers {
  readonly form: AssignedForm;
  readonly answers: FormAnswers;
  /** The question to go on at, if there is one. */
  readonly position: string | null;
  /** What was typed here and never saved, although the form was sent from somewhere else. */
  readonly leftBehind: Unsaved;
}

/** Opens forms to be filled in or read. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class AnswersRepository {
  private readonly ahead = inject(AnswersPrefetch);
  private readonly gateway = inject(AnswersGateway);
  private readonly drafts = inject(AnswersDrafts);

  /** With what a closed tab left on this device. Without a network, a form that has something unsaved still opens. */
  async open(id: string): Promise<OpenAnswers> {
    const opened = await this.fetched(id).catch((error: unknown) => this.kept(id, error));
    const unsaved = (await this.drafts.unsaved(id)) ?? {};
    if (isSent(opened.form)) return { ...opened, leftBehind: unsaved };
    opened.answers.restore(unsaved);
    return opened;
  }

  /** What changed on another device, for what is not being edited here. */
  async refresh(id: string, answers: FormAnswers): Promise<void> {
    const asked = answers.asking();
    answers.refresh(await this.gateway.list(id), asked);
  }

  /** The device keeps nothing more of this form. */
  forget(id: string): Promise<void> {
    return this.drafts.remove(id);
  }

  history(id: string): Promise<readonly FormerAnswer[]> {
    return this.gateway.history(id);
  }

  /** An answer of a sent form. Its entry says whether it is saved, or what another device wrote. Throws AppFailure. */
  async amend(id: string, answers: FormAnswers, change: AnswerChange): Promise<void> {
    const asked = answers.asking([change]);
    const said = await this.gateway.amend(id, change);
    answers.take([said], asked);
    if (said.outcome === 'saved') return;
    // What was found was sent from here before, its answer lost: these words go on from it.
    const again = answers.changes().find(({ linkId }) => linkId === change.linkId);
    if (again) await this.amend(id, answers, again);
  }

  private async fetched(id: string): Promise<OpenAnswers> {
    const [form, stored, position, asked] = await this.ahead.take(id);
    const answers = new FormAnswers(form.definition, stored, asked);
    return { form, answers, position, leftBehind: {} };
  }

  private async kept(id: string, error: unknown): Promise<OpenAnswers> {
    const failure = toAppError(error);
    const isNoWord = isOutOfReach(failure) || failure.kind === 'unexpected';
    const kept = isNoWord ? await this.drafts.form(id) : undefined;
    if (!kept) throw error;
    const { form, stored } = kept;
    const answers = new FormAnswers(form.definition, stored, longAgo);
    return { form, answers, position: null, leftBehind: {} };
  }
}
