import { Component, input, output } from '@angular/core';
import type { DemoAccount } from '../../core/config/config';

/** One press into a demonstration account, where the installation's configuration names some. */
@Component({
  selector: 'app-demo-accounts',
  template: `
    <section aria-labelledby="demo-title">
      <h2 id="demo-title" class="section-title">Demonstration accounts</h2>
      <ul class="rows">
        @for (account of accounts(); track account.email) {
          <li class="row">
            <div class="grow">
              <p class="row-title">{{ account.label }}</p>
              <p class="row-line">{{ account.shows ?? account.email }}</p>
            </div>
            <button
              type="button"
              class="button text"
              [attr.aria-label]="'Enter as ' + account.label"
              (click)="chosen.emit(account)"
            >
              Enter
            </button>
          </li>
        }
      </ul>
    </section>
  `,
})
export class DemoAccounts {
  readonly accounts = input.required<readonly DemoAccount[]>();
  readonly chosen = output<DemoAccount>();
}
