import { Component, output } from '@angular/core';
import { Icon } from '../../../shared/ui/icon/icon';

/** A step that waits by the client's own hold, which nobody else knows of. */
@Component({
  selector: 'app-step-waits',
  imports: [Icon],
  template: `
    <div class="notice">
      <app-icon name="pause_circle" />
      <div>
        <p class="strong">The next step waits. Open it when you like.</p>
        <p>It has been waiting since a try that was a lot. Only you know.</p>
        <button type="button" class="button text" (click)="opened.emit()">Open it</button>
      </div>
    </div>
  `,
})
export class StepWaits {
  readonly opened = output();
}
