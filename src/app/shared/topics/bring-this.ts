import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../ui/icon/icon';

/** The way from something a client wrote or read to a topic for the next session. */
@Component({
  selector: 'app-bring-this',
  imports: [Icon, RouterLink],
  template: `
    <a
      class="button text has-icon flush"
      routerLink="/my/topics"
      [attr.aria-label]="of() ? 'Bring this to the session: ' + of() : null"
      (click)="chosen.emit()"
      ><app-icon name="forum" size="s" />Bring this to the session</a
    >
  `,
})
export class BringThis {
  /** What it is, where several stand on one page. */
  readonly of = input('');
  readonly chosen = output();
}
