import { DestroyRef, inject, Injectable } from '@angular/core';
import type { AppError } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { AnswersGateway } from '../../data/answers/answers-gateway';
import type { AssignedForm } from '../../domain/sheets/assignment';
import type { AnswerChange } from '../../domain/sheets/stored-answer';
import { AutoSaver, type SavingState, type Writing } from '../saving/auto-saver';
import type { FormSheet } from './form-sheet';
import { SheetDrafts } from './sheet-drafts';
import { SheetTabs } from './sheet-tabs';
import { sheetThing } from './sheet-thing';

export type SheetSaving = SavingState;

/** Saves an open sheet by itself. A conflict holds back its own answer and no other. */
@Injectable()
export class SheetSaver extends AutoSaver<Writing> {
  private readonly gateway = inject(AnswersGateway);
  private readonly drafts = inject(SheetDrafts);
  private tabs: SheetTabs | null = null;

  constructor() {
    super();
    inject(DestroyRef).onDestroy(() => this.tabs?.close());
  }

  start(form: AssignedForm, sheet: FormSheet): void {
    const tabs = this.openTabs(form.id, sheet);
    this.begin({
      thing: () => sheetThing(form.id),
      isWaiting: () => sheet.changes().length > 0,
      isUnsaved: () => Object.keys(sheet.unsaved()).length > 0,
      hasConflict: () => sheet.conflicts().length > 0,
      wasSavedBefore: () => sheet.known().length > 0,
      send: () => this.send(form, sheet, sheet.changes()),
      sendLast: () => this.send(form, sheet, sheet.unsent()),
      keep: () => {
        tabs.tell();
        return this.drafts.keep(form, sheet);
      },
      catchUp: async () => {
        const asked = sheet.asking();
        sheet.refresh(await this.gateway.list(form.id), asked);
      },
    });
  }

  /** It was sent or taken back elsewhere. */
  protected isEnd({ kind }: AppError): boolean {
    return kind === 'already_sent' || kind === 'not_found';
  }

  private openTabs(id: string, sheet: FormSheet): SheetTabs {
    this.tabs?.close();
    return (this.tabs = new SheetTabs(id, sheet));
  }

  /** What is on its way is kept first: should its answer be lost, the next opening knows its own words again. */
  private async send(form: AssignedForm, sheet: FormSheet, changes: readonly AnswerChange[]) {
    const asked = sheet.asking(changes);
    void this.drafts.keep(form, sheet).catch(() => undefined);
    try {
      sheet.take(await this.gateway.save(form.id, changes), asked);
    } catch (error) {
      const [only, ...others] = changes;
      if (toAppError(error).kind !== 'answer_invalid' || !only) throw error;
      if (others.length === 0) {
        sheet.refuse(only.linkId);
      } else {
        // One bad answer must not hold up the others.
        for (const change of changes) await this.send(form, sheet, [change]);
      }
    }
  }
}
