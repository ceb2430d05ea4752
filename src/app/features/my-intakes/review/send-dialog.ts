import { Component, ElementRef, output, viewChild } from '@angular/core';

/** Says once more who will read what. Comes with the form itself, so that it opens without a network too. */
@Component({
  selector: 'app-send-dialog',
  template: `
    <dialog
      class="sheet"
      role="alertdialog"
      aria-labelledby="send-title"
      aria-describedby="send-text"
      #dialog
    >
      <h2 id="send-title" class="title">Send it to your coach?</h2>
      <div id="send-text" class="stack-s">
        <p>
          Your coach will read the answers that you let them see, and which topics you would rather
          say live.
        </p>
        <p>What only you can see stays with you.</p>
        <p class="quiet">Afterwards you can amend an answer; what it said before is kept.</p>
      </div>
      <div class="actions">
        <button type="button" class="button text" (click)="close()">Not yet</button>
        <button type="button" class="button filled" (click)="agree()">Send</button>
      </div>
    </dialog>
  `,
  styles: `
    .stack-s {
      margin: 12px 0 24px;
    }

    .actions {
      justify-content: flex-end;
    }
  `,
})
export class SendDialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  readonly agreed = output();

  /** The browser gives the focus back to the button that asked. */
  ask(): void {
    this.dialog().nativeElement.showModal();
  }

  protected agree(): void {
    this.close();
    this.agreed.emit();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }
}
