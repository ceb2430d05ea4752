import { inject, Injectable } from '@angular/core';
import { isOutOfReach } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { AnswersGateway } from '../../data/answers/answers-gateway';
import { type AssignedForm, isSent } from '../../domain/sheets/assignment';
import type { AnswerChange, FormerAnswer } from '../../domain/sheets/stored-answer';
import { FormSheet, type Unsaved } from './form-sheet';
import { longAgo } from './moments';
import { SheetAhead } from './sheet-ahead';
import { SheetDrafts } from './sheet-drafts';

export interface OpenSheet {
  readonly form: AssignedForm;
  readonly sheet: FormSheet;
  /** The question to go on at, if there is one. */
  readonly position: string | null;
  /** What was typed here and never saved, although the form was sent from somewhere else. */
  readonly leftBehind: Unsaved;
}

/** Opens forms to be filled in or read. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class Sheets {
  private readonly ahead = inject(SheetAhead);
  private readonly answers = inject(AnswersGateway);
  private readonly drafts = inject(SheetDrafts);

  /** With what a closed tab left on this device. Without a network, a form that has something unsaved still opens. */
  async open(id: string): Promise<OpenSheet> {
    const opened = await this.fetched(id).catch((error: unknown) => this.kept(id, error));
    const unsaved = (await this.drafts.unsaved(id)) ?? {};
    if (isSent(opened.form)) return { ...opened, leftBehind: unsaved };
    opened.sheet.restore(unsaved);
    return opened;
  }

  /** What changed on another device, for what is not being edited here. */
  async refresh(id: string, sheet: FormSheet): Promise<void> {
    const asked = sheet.asking();
    sheet.refresh(await this.answers.list(id), asked);
  }

  /** The device keeps nothing more of this form. */
  forget(id: string): Promise<void> {
    return this.drafts.remove(id);
  }

  history(id: string): Promise<readonly FormerAnswer[]> {
    return this.answers.history(id);
  }

  /** An answer of a sent form. Its entry says whether it is saved, or what another device wrote. Throws AppFailure. */
  async amend(id: string, sheet: FormSheet, change: AnswerChange): Promise<void> {
    const asked = sheet.asking([change]);
    const said = await this.answers.amend(id, change);
    sheet.take([said], asked);
    if (said.outcome === 'saved') return;
    // What was found was sent from here before, its answer lost: these words go on from it.
    const again = sheet.changes().find(({ linkId }) => linkId === change.linkId);
    if (again) await this.amend(id, sheet, again);
  }

  private async fetched(id: string): Promise<OpenSheet> {
    const [form, stored, position, asked] = await this.ahead.take(id);
    const sheet = new FormSheet(form.definition, stored, asked);
    return { form, sheet, position, leftBehind: {} };
  }

  private async kept(id: string, error: unknown): Promise<OpenSheet> {
    const failure = toAppError(error);
    const isNoWord = isOutOfReach(failure) || failure.kind === 'unexpected';
    const kept = isNoWord ? await this.drafts.form(id) : undefined;
    if (!kept) throw error;
    const { form, stored } = kept;
    const sheet = new FormSheet(form.definition, stored, longAgo);
    return { form, sheet, position: null, leftBehind: {} };
  }
}
