import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../ui/icon/icon';

/** The line that leads to what a client brings to the next session. */
@Component({
  selector: 'app-to-topics',
  imports: [Icon, RouterLink],
  template: `
    <a class="row" routerLink="/my/topics">
      <span class="seat clay"><app-icon name="forum" /></span>
      <div class="grow">
        <p class="row-title">Bring something to the session</p>
        <p class="row-line">What you would like to speak about</p>
      </div>
      <app-icon name="chevron_right" />
    </a>
  `,
})
export class ToTopics {}
