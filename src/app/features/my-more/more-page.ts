import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SignIn } from '../../core/sign-in/sign-in';
import { Icon } from '../../shared/ui/icon/icon';
import type { IconName } from '../../shared/ui/icon/icons';

interface Place {
  readonly path: string;
  readonly title: string;
  readonly line: string;
  readonly icon: IconName;
}

const places: readonly Place[] = [
  {
    path: '/my/sessions',
    title: 'Sessions',
    line: 'Sessions to come, and earlier ones',
    icon: 'event',
  },
  { path: '/my/more/intakes', title: 'My forms', line: 'Go on, read or amend', icon: 'assignment' },
  {
    path: '/my/more/summaries',
    title: 'From your coach',
    line: 'What was written for you after a session',
    icon: 'mail',
  },
  {
    path: '/my/more/wins',
    title: 'Small wins',
    line: 'Good moments, in your own words',
    icon: 'bookmark_heart',
  },
  {
    path: '/my/more/history',
    title: 'Our history',
    line: 'Sessions, summaries and forms, newest first',
    icon: 'history',
  },
  {
    path: '/my/more/privacy',
    title: 'Privacy',
    line: 'Who looked, what you agreed to, what is on this device',
    icon: 'shield_person',
  },
  {
    path: '/my/more/help',
    title: 'If you need help now',
    line: 'People you can reach at any hour',
    icon: 'phone_in_talk',
  },
];

@Component({
  selector: 'app-more-page',
  imports: [Icon, RouterLink],
  template: `
    <h1 class="display">More</h1>
    <ul class="rows">
      @for (place of places; track place.path) {
        <li>
          <a class="row" [routerLink]="place.path">
            <span class="seat plum"><app-icon [name]="place.icon" /></span>
            <div class="grow">
              <p class="row-title">{{ place.title }}</p>
              <p class="row-line">{{ place.line }}</p>
            </div>
            <app-icon name="chevron_right" />
          </a>
        </li>
      }
    </ul>
    <button
      type="button"
      class="button outlined has-icon"
      [attr.aria-busy]="signIn.busy()"
      (click)="signIn.busy() || signIn.signOut('local')"
    >
      <app-icon name="logout" size="s" />Sign out
    </button>
  `,
  styles: `
    .rows {
      margin: 16px 0 24px;
    }
  `,
})
export default class MorePage {
  protected readonly places = places;
  protected readonly signIn = inject(SignIn);
}
