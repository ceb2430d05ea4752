import { Component, input, output } from '@angular/core';
import type { AppError } from '../../core/errors/app-error';
import type { BroughtTopic } from '../../domain/prepare/preparation';
import { relativeDay } from '../../domain/calendar/moment-words';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import { Icon } from '../../shared/ui/icon/icon';

/** What the client brings, in their own words, until it was spoken about. */
@Component({
  selector: 'app-topics-block',
  imports: [ErrorNotice, Icon],
  template: `
    @if (topics().length > 0) {
      <section aria-labelledby="brought">
        <h2 id="brought"><app-icon name="forum" />Brought for the session</h2>
        @if (error(); as problem) {
          <app-notice [error]="problem" title="This could not be noted" />
        }
        <ul class="rows">
          @for (topic of topics(); track topic.id) {
            <li class="row">
              <div class="grow">
                <p class="quote" dir="auto">{{ topic.words }}</p>
                <p class="row-line">{{ dayOf(topic) }}</p>
              </div>
              <button
                type="button"
                class="button text"
                [attr.aria-label]="'Spoken about: ' + topic.words"
                [attr.aria-busy]="marking() === topic.id"
                (click)="marking() || spoken.emit(topic.id)"
              >
                Spoken about
              </button>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './topics-block.scss',
})
export class TopicsBlock {
  readonly topics = input.required<readonly BroughtTopic[]>();
  readonly marking = input.required<string | null>();
  readonly error = input.required<AppError | null>();
  readonly timeZone = input<string>();
  readonly spoken = output<string>();

  protected dayOf({ at }: BroughtTopic): string {
    return relativeDay(at, this.timeZone());
  }
}
