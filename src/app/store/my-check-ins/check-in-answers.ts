import { inject, Injectable } from '@angular/core';
import { MyCheckInsGateway } from '../../data/my-check-ins/my-check-ins-gateway';
import type { CheckInStanding } from '../../domain/check-ins/standing';
import { leaningOf } from '../../domain/check-ins/leaning';
import { isUntouched } from '../../domain/answers/entry';
import { canChooseVisibility } from '../../domain/forms';
import { isSent } from '../../domain/assignments/assignment';
import type { FormAnswers } from '../answers/form-answers';
import { AnswersDrafts } from '../answers/answers-drafts';
import { type OpenAnswers, AnswersRepository } from '../answers/answers-repository';

/** Opens check-ins to be filled in or read. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class CheckInAnswers {
  private readonly gateway = inject(MyCheckInsGateway);
  private readonly repository = inject(AnswersRepository);
  private readonly drafts = inject(AnswersDrafts);

  /** This week's, made if need be. */
  async thisWeeks({
    assignmentId,
    clientId,
  }: Pick<CheckInStanding, 'assignmentId' | 'clientId'>): Promise<OpenAnswers> {
    return this.open(assignmentId ?? (await this.gateway.open(clientId)));
  }

  async open(id: string): Promise<OpenAnswers> {
    const open = await this.repository.open(id);
    if (!isSent(open.form)) keepAlong(open.answers);
    return open;
  }

  /** The one with something unsaved on this device, for when the server can't be asked; null where there is none. */
  async kept(): Promise<OpenAnswers | null> {
    const [latest] = await this.drafts.keptOf('check_in');
    return latest ? this.open(latest.form.id) : null;
  }
}

/** Who kept everything so far need not say so again at each question. Nothing is opened that a form would keep. */
function keepAlong(answers: FormAnswers): void {
  const visibility = leaningOf(answers.items.values(), answers.byLinkId());
  if (visibility !== 'only_me') return;
  for (const item of answers.items.values()) {
    if (!canChooseVisibility(item) || !isUntouched(answers.entry(item.linkId))) continue;
    answers.answer(item.linkId, { ...answers.reply(item.linkId), visibility });
  }
}
