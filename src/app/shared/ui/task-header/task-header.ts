import { Component, input, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../icon/icon';

/**
 * The top of a page that is for one thing: the way out, and beside it what the page says of itself. On phones it takes
 * the shell's place there, except for the quick exit, and the bar at the foot makes room.
 */
@Component({
  selector: 'app-task-header',
  imports: [Icon, RouterLink],
  template: `
    <a class="icon-button" [attr.aria-label]="label()" [routerLink]="back()">
      <app-icon name="close" />
    </a>
    <ng-content />
  `,
  styleUrl: './task-header.scss',
  encapsulation: ViewEncapsulation.None,
})
export class TaskHeader {
  readonly back = input.required<readonly string[]>();
  /** Where the way out leads, in words. */
  readonly label = input('Back to the practice');
}
