import { Component, inject } from '@angular/core';
import { SingleKeys } from '../../core/keys/single-keys';

/** Whether single keys do something, on this device; nothing about keys where there are none. */
@Component({
  selector: 'app-keys-form',
  template: `
    <section aria-labelledby="keys-heading">
      <h2 id="keys-heading" class="headline">Keys</h2>
      <label class="tick">
        <input #on type="checkbox" [checked]="keys.isOn()" (change)="keys.turn(on.checked)" />
        <span>Single keys: <kbd>/</kbd> to go anywhere, <kbd>?</kbd> for a list of all keys</span>
      </label>
      <p class="small quiet measure">
        They do nothing while you write. Turn them off if you dictate, or press them by accident.
        This stays on this device.
      </p>
    </section>
  `,
  host: { class: 'with-keys' },
  styles: `
    :host {
      display: block;
    }

    .tick {
      margin-top: 8px;
    }
  `,
})
export class KeysForm {
  protected readonly keys = inject(SingleKeys);
}
