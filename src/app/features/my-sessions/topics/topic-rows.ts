import { Component, input, output } from '@angular/core';
import type { Topic } from '../../../domain/topics/topic';

/** What the client brings, each with the way back. */
@Component({
  selector: 'app-topic-rows',
  template: `
    <ul class="rows">
      @for (topic of topics(); track topic.id) {
        <li class="row">
          <p class="grow words" dir="auto">{{ topic.words }}</p>
          <button
            type="button"
            class="button text"
            [attr.aria-label]="'Take back: ' + topic.words"
            [attr.aria-busy]="leaving().includes(topic.id)"
            (click)="leaving().includes(topic.id) || takenBack.emit(topic)"
          >
            Take back
          </button>
        </li>
      }
    </ul>
  `,
  styles: `
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class TopicRows {
  readonly topics = input.required<readonly Topic[]>();
  readonly leaving = input.required<readonly string[]>();
  readonly takenBack = output<Topic>();
}
