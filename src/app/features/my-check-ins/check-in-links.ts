import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../shared/ui/icon/icon';

/** What else there is of check-ins. */
@Component({
  selector: 'app-check-in-links',
  imports: [Icon, RouterLink],
  template: `
    <ul class="rows">
      <li>
        <a class="row" routerLink="/my/check-in/earlier">
          <span class="seat plum"><app-icon name="history" /></span>
          <div class="grow">
            <p class="row-title">Earlier check-ins</p>
            <p class="row-line">Read or change what you sent, or finish one</p>
          </div>
          <app-icon name="chevron_right" />
        </a>
      </li>
      <li>
        <a class="row" routerLink="/my/check-in/settings">
          <span class="seat"><app-icon name="settings" /></span>
          <div class="grow">
            <p class="row-title">How you are asked</p>
            <p class="row-line">The day, a pause, how it looks, and what you are asked about</p>
          </div>
          <app-icon name="chevron_right" />
        </a>
      </li>
    </ul>
  `,
  styles: `
    :host {
      display: block;
      margin-top: 32px;
    }
  `,
})
export class CheckInLinks {}
