import { Component, input, output } from '@angular/core';
import type { Consent } from '../../../domain/consents/consent';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { relativeDay } from '../../../domain/calendar/moment-words';

/** What was agreed to, word for word. */
@Component({
  selector: 'app-consent-list',
  template: `
    <ul class="rows">
      @for (consent of consents(); track consent.id) {
        <li class="row">
          <div class="grow">
            <p class="measure">“{{ consent.wording }}”</p>
            <p class="row-line">
              Agreed {{ day(consent.agreedAt) }}
              @if (consent.withdrawnAt; as at) {
                <span>·</span>&ngsp;<span class="strong">Taken back {{ day(at) }}</span>
              }
            </p>
          </div>
          @if (!consent.withdrawnAt) {
            <button
              type="button"
              class="button text"
              [attr.aria-label]="'Withdraw: ' + consent.wording"
              (click)="withdrawn.emit(consent)"
            >
              Withdraw
            </button>
          }
        </li>
      } @empty {
        <li class="quiet none">Nothing yet. What you agree to in a form will be listed here.</li>
      }
    </ul>
  `,
  styles: `
    .none {
      padding: 12px 0;
    }
  `,
})
export class ConsentList {
  readonly consents = input.required<readonly Consent[]>();
  readonly timeZone = input.required<string | null>();
  readonly withdrawn = output<Consent>();

  protected day(at: string): string {
    return inSentence(relativeDay(at, this.timeZone() ?? undefined));
  }
}
