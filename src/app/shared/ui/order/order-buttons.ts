import { Component, input, output } from '@angular/core';
import { Icon } from '../icon/icon';

/** Moves one of a list up or down, or takes it out. A button at its end stays where the focus is. */
@Component({
  selector: 'app-order-buttons',
  imports: [Icon],
  template: `
    <button
      type="button"
      class="icon-button"
      [attr.aria-label]="'Move ' + name() + ' up'"
      [attr.aria-disabled]="isFirst()"
      (click)="moved.emit(-1)"
    >
      <app-icon name="arrow_upward" />
    </button>
    <button
      type="button"
      class="icon-button"
      [attr.aria-label]="'Move ' + name() + ' down'"
      [attr.aria-disabled]="isLast()"
      (click)="moved.emit(1)"
    >
      <app-icon name="arrow_downward" />
    </button>
    <button
      type="button"
      class="icon-button"
      [attr.aria-label]="'Remove ' + name()"
      (click)="removed.emit()"
    >
      <app-icon name="delete" />
    </button>
  `,
  styles: `
    :host {
      display: flex;
    }

    [aria-disabled='true'] {
      opacity: 0.4;
      cursor: default;
    }
  `,
})
export class OrderButtons {
  /** Such as "step 2". */
  readonly name = input.required<string>();
  readonly isFirst = input.required<boolean>();
  readonly isLast = input.required<boolean>();
  /** -1 for up, 1 for down. */
  readonly moved = output<-1 | 1>();
  readonly removed = output();
}
