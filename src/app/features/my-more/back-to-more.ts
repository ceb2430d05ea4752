import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../shared/ui/icon/icon';

@Component({
  selector: 'app-back-to-more',
  imports: [Icon, RouterLink],
  template: `
    <a class="link" routerLink="/my/more"><app-icon name="arrow_back" size="s" />More</a>
  `,
  styles: `
    :host {
      display: block;
      margin-top: -8px;
    }

    .link {
      gap: 8px;
    }
  `,
})
export class BackToMore {}
