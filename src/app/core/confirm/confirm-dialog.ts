import { Component, inject, Injector } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

export interface Question {
  readonly title: string;
  readonly text: string;
  /** The words of the button that does it. */
  readonly action: string;
  readonly cancel?: string;
  /** Whether it can't be taken back. */
  readonly danger?: boolean;
}

@Component({
  selector: 'app-confirm-dialog',
  imports: [MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ question.title }}</h2>
    <mat-dialog-content
      ><p>{{ question.text }}</p></mat-dialog-content
    >
    <mat-dialog-actions>
      <button type="button" class="button text" [mat-dialog-close]="false">
        {{ question.cancel ?? 'Cancel' }}
      </button>
      <button
        type="button"
        class="button filled"
        [class.danger]="question.danger"
        [mat-dialog-close]="true"
      >
        {{ question.action }}
      </button>
    </mat-dialog-actions>
  `,
})
export class ConfirmDialog {
  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
}

export async function openConfirm(injector: Injector, question: Question): Promise<boolean> {
  const dialog = injector.get(MatDialog).open<ConfirmDialog, Question, boolean>(ConfirmDialog, {
    data: question,
    role: 'alertdialog',
    // What can't be undone starts on the way out.
    autoFocus: question.danger ? 'button' : '.filled',
  });
  return (await firstValueFrom(dialog.afterClosed(), { defaultValue: false })) === true;
}
