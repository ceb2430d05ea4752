import { Component, input, output } from '@angular/core';
import { Notice } from '../notice/notice';

/** Says that a form goes on from what was typed before the page was loaded, and offers to begin anew. */
@Component({
  selector: 'app-restored-draft',
  imports: [Notice],
  template: `
    <app-notice title="What you typed here before is back">
      <p>It was not {{ done() }} yet.</p>
      <button type="button" class="button text" (click)="dropped.emit()">
        Begin from what is {{ done() }}
      </button>
    </app-notice>
  `,
  styles: `
    :host,
    app-notice {
      display: block;
    }

    :host {
      max-width: 640px;
      margin-bottom: 24px;
    }
  `,
})
export class RestoredDraft {
  /** What was not done with it. */
  readonly done = input<'saved' | 'published'>('saved');
  readonly dropped = output();
}
