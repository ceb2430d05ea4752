import { inject, Injectable } from '@angular/core';
import { DraftsVault } from '../../core/privacy/drafts-vault';
import type { AssignedForm } from '../../domain/sheets/assignment';
import type { StoredAnswer } from '../../domain/sheets/stored-answer';
import type { FormSheet, Unsaved } from './form-sheet';

/** Enough to open a form again without a network. Kept only while something is unsaved. */
export interface KeptForm {
  readonly form: AssignedForm;
  readonly stored: readonly StoredAnswer[];
}

const draftScope = 'sheet';
const formScope = 'sheet-form';

/**
 * What is unsaved of a form, on the device, encrypted, as one draft a form: no question is named outside
 * the encrypted text. Both drafts go when the server has everything.
 */
@Injectable({ providedIn: 'root' })
export class SheetDrafts {
  private readonly vault = inject(DraftsVault);
  /** Writes in the order they were asked for. */
  private last: Promise<unknown> = Promise.resolve();

  keep(form: AssignedForm, sheet: FormSheet): Promise<void> {
    const unsaved = sheet.unsaved();
    const write = () =>
      Object.keys(unsaved).length > 0
        ? Promise.all([
            this.vault.put(draftScope, form.id, unsaved),
            this.vault.put(formScope, form.id, { form, stored: sheet.known() }),
          ])
        : this.removeNow(form.id);
    return this.inOrder(write);
  }

  unsaved(id: string): Promise<Unsaved | undefined> {
    return this.vault.get<Unsaved>(draftScope, id);
  }

  form(id: string): Promise<KeptForm | undefined> {
    return this.vault.get<KeptForm>(formScope, id);
  }

  remove(id: string): Promise<void> {
    return this.inOrder(() => this.removeNow(id));
  }

  /** How many forms have something unsaved here. */
  async count(): Promise<number> {
    return (await this.vault.list(draftScope)).length;
  }

  private async removeNow(id: string): Promise<void> {
    await this.vault.remove(draftScope, id);
    await this.vault.remove(formScope, id);
  }

  private inOrder(write: () => Promise<unknown>): Promise<void> {
    const done = this.last.then(write).then(() => undefined);
    // A device without room for the draft must not stop the saving itself.
    this.last = done.catch(() => undefined);
    return done;
  }
}
