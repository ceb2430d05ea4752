import { afterNextRender, Component, ElementRef, input, output, viewChild } from '@angular/core';
import type { Practice } from '../../../domain/practices/practice';
import type { Outcome } from '../../../domain/practices/practice-log';
import { stoppedWords, triedWords } from '../../../shared/practices/own-words';

/** Said, and read aloud where that was chosen, when the last step is over. */
export const goodEnd = 'Stay a moment, and move on when you are ready.';

/** After the last step: what to notice, and one tap that writes it down. */
@Component({
  selector: 'app-afterwards',
  template: `
    <h2 class="headline" tabindex="-1" #heading>That was it</h2>
    <p class="measure">{{ goodEnd }}</p>
    @if (practice().notice; as notice) {
      <p class="quote" dir="auto">{{ notice }}</p>
    }
    <div class="actions">
      <button type="button" class="button filled" (click)="tried.emit('done')">
        {{ triedWords(practice().participants) }}
      </button>
      <button type="button" class="button outlined" (click)="tried.emit('tried_stopped')">
        {{ stoppedWords }}
      </button>
      <button type="button" class="button text" (click)="back.emit()">Back to the last step</button>
    </div>
    <p class="small quiet">
      Both are whole tries. Or close the page: nothing is written down then.
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      padding-top: 48px;
    }

    .headline {
      outline: none;
    }

    .quote {
      max-width: var(--attune-measure);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class Afterwards {
  readonly practice = input.required<Practice>();
  readonly tried = output<Outcome>();
  readonly back = output();

  protected readonly goodEnd = goodEnd;
  protected readonly triedWords = triedWords;
  protected readonly stoppedWords = stoppedWords;
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  constructor() {
    afterNextRender({ read: () => this.heading().nativeElement.focus() });
  }
}
