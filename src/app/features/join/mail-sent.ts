import { Component, effect, input, output, signal } from '@angular/core';

/** How soon Auth sends another mail to one address, in milliseconds. */
const pauseMs = 60_000;

/**
 * After somebody joined. It says the same whether the address is new, waits to be confirmed or has an account: that is
 * for nobody to learn but who reads its mail.
 */
@Component({
  selector: 'app-mail-sent',
  template: `
    <h1 class="headline">Look in your mail</h1>
    <div class="stack-s" role="status">
      <p class="measure">
        A link is on its way to <strong>{{ email() }}</strong>. Open it, on any device, to confirm
        that the address is yours; then everything is ready. It can take a few minutes; look in your
        spam folder too.
      </p>
      <p class="measure quiet">
        @if (isDue()) {
          <span>Only the newest link counts.</span>
        } @else {
          <span>It can be sent once more in a minute, from here. Only the newest link counts.</span>
        }
      </p>
    </div>
    @if (isDue()) {
      <p>
        <button
          type="button"
          class="button outlined wide-on-phone"
          [attr.aria-busy]="busy()"
          (click)="missed.emit()"
        >
          Send it again
        </button>
      </p>
    }
    <p class="measure">
      Do you already have an account with this address? Then no mail will come: sign in, and the
      invitation is added to it.
    </p>
    <p>
      <button type="button" class="button text flush" (click)="hasAccount.emit()">
        I already have an account
      </button>
    </p>
  `,
  styles: ':host { display: contents; }',
})
export class MailSent {
  readonly email = input.required<string>();
  readonly busy = input(false);
  /** The person found no mail. */
  readonly missed = output();
  readonly hasAccount = output();

  /** Whether another mail may be asked for. */
  protected readonly isDue = signal(false);

  constructor() {
    // Anew after each mail: while one is asked for, the page is busy.
    effect((onCleanup) => {
      if (this.busy()) return;
      this.isDue.set(false);
      const pause = setTimeout(() => this.isDue.set(true), pauseMs);
      onCleanup(() => clearTimeout(pause));
    });
  }
}
