import { inject, Injectable } from '@angular/core';
import { DraftsVault } from '../../core/privacy/drafts-vault';
import type { AssignedForm, FormKind } from '../../domain/assignments/assignment';
import type { StoredAnswer } from '../../domain/answers/stored-answer';
import { LatestWrites } from '../saving/latest-writes';
import type { FormAnswers, Unsaved } from './form-answers';

/** Enough to open a form again without a network. Kept only while something is unsaved. */
export interface KeptForm {
  readonly form: AssignedForm;
  readonly stored: readonly StoredAnswer[];
}

const draftScope = 'answers';
const formScope = 'answers-form';

/**
 * What is unsaved of a form, on the device, encrypted, as one draft a form: no question is named outside
 * the encrypted text. Both drafts go when the server has everything.
 */
@Injectable({ providedIn: 'root' })
export class AnswersDrafts {
  private readonly vault = inject(DraftsVault);
  private readonly writes = new LatestWrites();
  private readonly keptForms = new Map<string, string>();

  keep(form: AssignedForm, answers: FormAnswers): Promise<void> {
    return this.writes.want(form.id, () => this.write(form, answers));
  }

  /** With the last words that a page which has just closed wanted kept. */
  async unsaved(id: string): Promise<Unsaved | undefined> {
    await this.writes.settled();
    return this.vault.get<Unsaved>(draftScope, id);
  }

  form(id: string): Promise<KeptForm | undefined> {
    return this.vault.get<KeptForm>(formScope, id);
  }

  /** The forms of a kind with something unsaved here, the latest first. */
  async keptOf(kind: FormKind): Promise<readonly KeptForm[]> {
    const drafts = await this.vault.list<KeptForm>(formScope);
    return drafts
      .sort((one, other) => other.at.getTime() - one.at.getTime())
      .map(({ value }) => value)
      .filter(({ form }) => form.kind === kind);
  }

  remove(id: string): Promise<void> {
    return this.writes.want(id, () => this.removeNow(id));
  }

  /** With what is unsaved at the time of writing, not of asking. */
  private async write(form: AssignedForm, answers: FormAnswers): Promise<void> {
    const unsaved = answers.unsaved();
    if (Object.keys(unsaved).length === 0) return this.removeNow(form.id);
    await this.vault.put(draftScope, form.id, unsaved);
    const stored = answers.known();
    const mark = JSON.stringify(stored);
    if (this.keptForms.get(form.id) === mark) return;
    await this.vault.put(formScope, form.id, { form, stored });
    this.keptForms.set(form.id, mark);
  }

  private async removeNow(id: string): Promise<void> {
    this.keptForms.delete(id);
    await this.vault.remove(draftScope, id);
    await this.vault.remove(formScope, id);
  }
}
