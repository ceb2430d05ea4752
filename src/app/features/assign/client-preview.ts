import { Component, input } from '@angular/core';
import type { PracticeText as Text } from '../../domain/library-practices/library-practice';
import { PracticeText } from '../../shared/practices/practice-text';

/** What the client will read. */
@Component({
  selector: 'app-client-preview',
  imports: [PracticeText],
  template: `
    <section class="card" aria-labelledby="preview-title">
      <p id="preview-title" class="section-title">
        As <bdi>{{ name() }}</bdi> will read it
      </p>
      <h2 class="title" dir="auto">{{ practice().title || 'No title yet' }}</h2>
      @if (why(); as words) {
        <p class="why" dir="auto">{{ words }}</p>
      }
      <app-practice-text [practice]="practice()" [level]="3" />
      <p class="small quiet">
        It waits until <bdi>{{ name() }}</bdi> accepts it. They may pause or stop at any time,
        without a reason.
      </p>
    </section>
  `,
  styles: `
    .card {
      display: grid;
      gap: 12px;
      overflow-wrap: anywhere;
    }

    .why {
      white-space: pre-line;
    }
  `,
})
export class ClientPreview {
  readonly practice = input.required<Text>();
  readonly why = input('');
  readonly name = input.required<string>();
}
