import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** What a client wrote, by kind: a page each, and the way between them. */
@Component({
  selector: 'app-written-tabs',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav class="chips" aria-label="What you wrote">
      @for (tab of tabs; track tab.path) {
        <a
          class="chip"
          routerLinkActive
          ariaCurrentWhenActive="page"
          [routerLink]="tab.path"
          [routerLinkActiveOptions]="{ exact: true }"
          ><span>{{ tab.name }}</span></a
        >
      }
    </nav>
  `,
  styles: `
    nav {
      margin: 8px 0 16px;
    }
  `,
})
export class WrittenTabs {
  protected readonly tabs = [
    { path: '/my/more/wins', name: 'Wins' },
    { path: '/my/more/reflections', name: 'Reflections' },
    { path: '/my/topics', name: 'Topics' },
  ];
}
