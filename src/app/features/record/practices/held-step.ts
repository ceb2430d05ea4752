import { Component, input, output } from '@angular/core';
import { Icon } from '../../../shared/ui/icon/icon';

/** A step that waits until the coach says that it is time. */
@Component({
  selector: 'app-held-step',
  imports: [Icon],
  template: `
    <div class="notice">
      <app-icon name="pause_circle" />
      <div>
        <p class="strong">This step waits for you</p>
        <p>
          A try before it was stopped, or felt harder afterwards, or it is the next rung of a
          ladder. <bdi>{{ name() }}</bdi> does not see it until you open it.
        </p>
        <button
          type="button"
          class="button text"
          [attr.aria-label]="'Open it: ' + step()"
          (click)="opened.emit()"
        >
          Open it
        </button>
      </div>
    </div>
  `,
})
export class HeldStep {
  readonly name = input.required<string>();
  /** The title of the step. */
  readonly step = input.required<string>();
  readonly opened = output();
}
