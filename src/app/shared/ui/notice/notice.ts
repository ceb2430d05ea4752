import { afterNextRender, Component, computed, ElementRef, inject, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';

export type NoticeKind = 'info' | 'error' | 'offline';

const icons: Record<NoticeKind, IconName> = { info: 'info', error: 'error', offline: 'cloud_off' };

/**
 * Something happened: the title says what, the projected text what is safe, and a `.button.text` how to go on.
 * An error is announced at once, the others when there is a pause.
 */
@Component({
  selector: 'app-notice:not([error])',
  imports: [Icon],
  template: `
    <div class="notice" [class.error]="kind() === 'error'" [attr.role]="role()">
      <app-icon [name]="icon()" />
      <div>
        <p class="strong">{{ title() }}</p>
        <ng-content />
      </div>
    </div>
  `,
  styles: ':host { display: block; scroll-margin: 24px; }',
})
export class Notice {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly kind = input<NoticeKind>('info');
  readonly title = input.required<string>();

  protected readonly icon = computed(() => icons[this.kind()]);
  protected readonly role = computed(() => (this.kind() === 'error' ? 'alert' : 'status'));

  constructor() {
    // A failure is said above a form whose button may be a long way down.
    afterNextRender({
      read: () => this.kind() === 'error' && this.host.scrollIntoView({ block: 'nearest' }),
    });
  }
}
