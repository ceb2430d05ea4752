import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Config } from './core/config/config';
import { LostFilesNotice } from './core/lost-files/lost-files-notice';
import { PageFocus } from './features/shell/page-focus';
import { holdPresses } from './shared/ui/held-press/held-press';

@Component({
  selector: 'app-root',
  imports: [LostFilesNotice, RouterOutlet],
  template: `
    @if (config.missing()) {
      <main class="door">
        <h1 class="headline">This page can’t start yet</h1>
        <p>
          Its settings (config.json) could not be read. Check the connection and load the page
          again. If that does not help, whoever runs this installation has to put the file in place.
        </p>
        <p><button type="button" class="button filled" (click)="reload()">Load again</button></p>
      </main>
    } @else {
      <router-outlet />
      <app-lost-files-notice />
    }
    <p class="hidden-visually" aria-live="polite">{{ focus.announcement() }}</p>
  `,
  styles: `
    .hidden-visually {
      top: 0; /* at the end of the page it would make it one line longer than the window */
    }
  `,
})
export class App {
  protected readonly config = inject(Config);
  protected readonly focus = inject(PageFocus);

  constructor() {
    holdPresses();
  }

  protected reload(): void {
    location.reload();
  }
}
