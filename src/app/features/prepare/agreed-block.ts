import { Component, inject, input } from '@angular/core';
import type { Agreement } from '../../domain/agreements/agreement';
import { AgreementList } from '../../shared/agreements/agreement-list';
import { Answering } from '../../store/agreements/answering';

/** What was agreed last time: in the coach's note and, where the client was sent other words, in those. */
@Component({
  selector: 'app-agreed-block',
  imports: [AgreementList],
  providers: [Answering],
  template: `
    @if (noted().length > 0) {
      <app-agreement-list
        class="large"
        [agreements]="answering.shown(noted())"
        [client]="client()"
        [timeZone]="timeZone()"
        [error]="answering.error()"
        (chosen)="answering.answer($event)"
      />
    } @else if (sent().length === 0) {
      <p class="quiet">Nothing yet. What you list under “Agreements” in a note appears here.</p>
    }
    @if (sent().length > 0) {
      @if (noted().length > 0) {
        <h3>
          As you wrote it to <bdi>{{ client() }}</bdi>
        </h3>
      }
      <app-agreement-list
        class="large"
        [agreements]="answering.shown(sent())"
        [client]="client()"
        [timeZone]="timeZone()"
        [error]="noted().length > 0 ? null : answering.error()"
        (chosen)="answering.answer($event)"
      />
    }
  `,
  styles: `
    app-agreement-list {
      display: block;
    }

    // Read at arm’s length, while talking.
    .large {
      font-size: 1.25rem;
      line-height: 1.875rem;
    }

    h3 {
      margin: 16px 0 8px;
      font: var(--attune-label);
    }
  `,
})
export class AgreedBlock {
  protected readonly answering = inject(Answering);

  readonly noted = input.required<readonly Agreement[]>();
  readonly sent = input.required<readonly Agreement[]>();
  readonly client = input.required<string>();
  readonly timeZone = input<string>();

  constructor() {
    this.answering.follow(this.noted);
  }
}
