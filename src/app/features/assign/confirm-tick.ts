import { Component, input, output } from '@angular/core';
import { Icon } from '../../shared/ui/icon/icon';

/** Some practices are given when the coach judges that it is time: they say so themselves. */
@Component({
  selector: 'app-confirm-tick',
  imports: [Icon],
  template: `
    <div>
      <label class="tick">
        <input
          #tick
          type="checkbox"
          [checked]="checked()"
          [attr.aria-invalid]="isMissing()"
          [attr.aria-describedby]="isMissing() ? 'confirm-error' : null"
          (change)="changed.emit(tick.checked)"
        />
        <span
          >I have thought about it with <bdi>{{ name() }}</bdi> in mind, and it is time.</span
        >
      </label>
      @if (isMissing()) {
        <p id="confirm-error" class="field-error">
          <app-icon name="error" size="s" />Tick this first: it is one that you give when you judge
          that it is time.
        </p>
      }
    </div>
  `,
})
export class ConfirmTick {
  readonly name = input.required<string>();
  readonly checked = input(false);
  readonly isMissing = input(false);
  readonly changed = output<boolean>();
}
