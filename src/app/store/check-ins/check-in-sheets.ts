import { inject, Injectable } from '@angular/core';
import { MyCheckInsGateway } from '../../data/check-ins/my-check-ins-gateway';
import type { CheckInStanding } from '../../domain/check-ins/standing';
import { leaningOf } from '../../domain/check-ins/leaning';
import { isUntouched } from '../../domain/sheets/entry';
import { canChooseVisibility } from '../../domain/forms';
import { isSent } from '../../domain/sheets/assignment';
import type { FormSheet } from '../sheet/form-sheet';
import { SheetDrafts } from '../sheet/sheet-drafts';
import { type OpenSheet, Sheets } from '../sheet/sheets';

/** Opens check-ins to be filled in or read. Throws AppFailure. */
@Injectable({ providedIn: 'root' })
export class CheckInSheets {
  private readonly gateway = inject(MyCheckInsGateway);
  private readonly sheets = inject(Sheets);
  private readonly drafts = inject(SheetDrafts);

  /** This week's, made if need be. */
  async thisWeeks({
    assignmentId,
    clientId,
  }: Pick<CheckInStanding, 'assignmentId' | 'clientId'>): Promise<OpenSheet> {
    return this.open(assignmentId ?? (await this.gateway.open(clientId)));
  }

  async open(id: string): Promise<OpenSheet> {
    const open = await this.sheets.open(id);
    if (!isSent(open.form)) keepAlong(open.sheet);
    return open;
  }

  /** The one with something unsaved on this device, for when the server can't be asked; null where there is none. */
  async kept(): Promise<OpenSheet | null> {
    const [latest] = await this.drafts.keptOf('check_in');
    return latest ? this.open(latest.form.id) : null;
  }
}

/** Who kept everything so far need not say so again at each question. Nothing is opened that a form would keep. */
function keepAlong(sheet: FormSheet): void {
  const visibility = leaningOf(sheet.items.values(), sheet.answers());
  if (visibility !== 'only_me') return;
  for (const item of sheet.items.values()) {
    if (!canChooseVisibility(item) || !isUntouched(sheet.entry(item.linkId))) continue;
    sheet.answer(item.linkId, { ...sheet.reply(item.linkId), visibility });
  }
}
