import { Component, input } from '@angular/core';
import type { Topic } from '../../../domain/sent-answers/sent-answers';
import { Icon } from '../../../shared/ui/icon/icon';

/** What the client would rather say than write, and whether alone. */
@Component({
  selector: 'app-session-topics',
  imports: [Icon],
  template: `
    @if (topics().length > 0 || asksToSpeakAlone()) {
      <section id="topics" class="card" aria-labelledby="topics-title">
        <h2 id="topics-title"><app-icon name="forum" size="s" />For the next session</h2>
        @if (asksToSpeakAlone()) {
          <p class="strong no-print">Would like to speak with you alone.</p>
        }
        @if (topics().length > 0) {
          <p class="small quiet lead">Would rather say live</p>
          <ul>
            @for (topic of topics(); track topic.linkId) {
              <li class="quote" [class.no-print]="!topic.isPrinted">{{ topic.text }}</li>
            }
          </ul>
        }
      </section>
    }
  `,
  styles: `
    h2 {
      display: flex;
      gap: 8px;
      align-items: center;
      margin-bottom: 8px;
      color: var(--mat-sys-secondary);
      font: var(--attune-label);
    }

    .lead {
      margin-top: 8px;
    }

    li {
      margin-top: 4px;
    }
  `,
})
export class SessionTopics {
  readonly topics = input.required<readonly Topic[]>();
  readonly asksToSpeakAlone = input(false);
}
