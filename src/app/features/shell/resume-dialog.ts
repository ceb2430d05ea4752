import { Component, effect, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { cleanEmail } from '../../domain/words/fold';
import { Field } from '../../shared/ui/field/field';
import { Notice } from '../../shared/ui/notice/notice';
import { PasswordField } from '../../shared/ui/password-field/password-field';
import { errorText } from '../../core/errors/error-text';
import { QuickExit } from '../../core/privacy/quick-exit';
import { SignIn } from '../../core/sign-in/sign-in';

/** Asks for the sign-in again over the open page, which keeps every word typed on it. */
@Component({
  selector: 'app-resume-dialog',
  imports: [Field, Notice, PasswordField],
  templateUrl: './resume-dialog.html',
})
export class ResumeDialog {
  private readonly quickExit = inject(QuickExit);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  /** Whether a quick exit is offered here too: the shell's own lies under the dialog. */
  readonly offerExit = input(false);

  protected readonly signIn = inject(SignIn);
  protected readonly errorText = errorText;
  protected readonly email = signal('');
  protected readonly password = signal('');

  constructor() {
    effect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.signIn.expired() && !dialog.open) dialog.showModal();
      if (!this.signIn.expired() && dialog.open) this.close(dialog);
    });
  }

  /** Escape closes a native dialog, in the end even one that minds; there is nothing to do behind it yet. */
  protected stay(): void {
    if (this.signIn.expired()) this.dialog().nativeElement.showModal();
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.signIn.busy() || !this.email() || !this.password()) return;
    this.signIn.resume(cleanEmail(this.email()), this.password());
  }

  protected signOut(): void {
    this.signIn.signOut('local');
  }

  protected leave(): void {
    void this.quickExit.leave();
  }

  private close(dialog: HTMLDialogElement): void {
    dialog.close();
    this.password.set('');
  }
}
