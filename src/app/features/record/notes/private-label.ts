import { Component, input } from '@angular/core';
import { Icon } from '../../../shared/ui/icon/icon';

/** Who reads a note: nobody but the coach. It stands above every one, always. */
@Component({
  selector: 'app-private-label',
  imports: [Icon],
  template: `
    <span class="tag plum"><app-icon name="lock" size="xs" />Private to you</span>
    <span class="small">
      @if (name(); as name) {
        <bdi>{{ name }}</bdi>&ngsp;<span>does not see it.</span>
      }
      A note to share is a separate page.
    </span>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      margin-top: 8px;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class PrivateLabel {
  readonly name = input('');
}
