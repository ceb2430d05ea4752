import { Component, inject } from '@angular/core';
import { isApple, keysHere } from '../../../core/keys/keys-here';
import { Icon } from '../../../shared/ui/icon/icon';
import { GoAnywhere } from './go-anywhere';

/** Looks like a field and opens one: over the page, where there is room for what it finds. */
@Component({
  selector: 'app-anywhere-field',
  imports: [Icon],
  template: `
    <button
      type="button"
      aria-haspopup="dialog"
      [attr.aria-keyshortcuts]="shortcut"
      [attr.aria-busy]="anywhere.isComing()"
      (click)="ask()"
    >
      <app-icon name="search" size="s" />
      <span class="words">Go to a client, a page, any words</span>
      <kbd class="with-keys" aria-hidden="true">{{ keys }}</kbd>
    </button>
  `,
  styleUrl: './anywhere-field.scss',
})
export class AnywhereField {
  protected readonly anywhere = inject(GoAnywhere);
  protected readonly keys = keysHere('Mod K');
  protected readonly shortcut = isApple() ? 'Meta+K' : 'Control+K';

  protected ask(): void {
    void this.anywhere.ask();
  }
}
