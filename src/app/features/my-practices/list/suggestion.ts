import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Practice } from '../../../domain/practices/practice';
import { ownLine } from '../../../shared/practices/own-words';
import { Willingness } from '../willingness';

/** What the coach proposes, and the client's two answers to it. Neither needs a reason. */
@Component({
  selector: 'app-suggestion',
  imports: [RouterLink, Willingness],
  template: `
    <article class="card" [attr.aria-labelledby]="practice().id">
      <h3 class="title" dir="auto" [id]="practice().id">{{ practice().title }}</h3>
      <p class="quiet small">{{ line() }}</p>
      @if (practice().why; as why) {
        <p class="quote why" dir="auto">{{ why }}</p>
      }
      <app-willingness [participants]="practice().participants" />
      <div class="actions">
        <button
          type="button"
          class="button tonal"
          [attr.aria-busy]="busy()"
          [attr.aria-label]="'Accept: ' + practice().title"
          (click)="answered.emit('accept')"
        >
          Accept
        </button>
        <button
          type="button"
          class="button text"
          [attr.aria-busy]="busy()"
          [attr.aria-label]="'Not now: ' + practice().title"
          (click)="answered.emit('set_aside')"
        >
          Not now
        </button>
        <a
          class="button text"
          [routerLink]="practice().id"
          [attr.aria-label]="'Read it first: ' + practice().title"
          >Read it first</a
        >
      </div>
    </article>
  `,
  styles: `
    .card {
      padding: 20px;
      overflow-wrap: anywhere;
    }

    .why {
      margin-top: 12px;
      white-space: pre-line;
    }

    app-willingness {
      display: block;
      margin-top: 12px;
    }

    .actions {
      margin-top: 16px;
    }
  `,
})
export class Suggestion {
  readonly practice = input.required<Practice>();
  readonly busy = input(false);
  readonly answered = output<'accept' | 'set_aside'>();

  protected readonly line = computed(() => ownLine(this.practice()));
}
