import { afterNextRender, Component, ElementRef, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Logo } from '../../../shared/ui/logo/logo';

/** After sending: thanks that end on a strength. */
@Component({
  selector: 'app-thank-you',
  imports: [RouterLink, Logo],
  template: `
    <div class="thanks">
      <app-logo shape="meeting" />
      <h1 class="display" tabindex="-1" #heading>It is with your coach now</h1>
      <p class="measure">
        {{ closing() ?? 'Thank you. It takes courage to put these things into words.' }}
      </p>
      <p class="quiet small">You can read it and amend it at any time.</p>
      <div class="actions">
        <a class="button filled" routerLink="/my/today">Back to Today</a>
        <button type="button" class="button text" (click)="read.emit()">Read what I sent</button>
      </div>
    </div>
  `,
  styles: `
    .thanks {
      display: grid;
      justify-items: start;
      gap: 16px;
      padding-top: 32px;
    }

    app-logo {
      width: 160px;
      height: 72px;
    }

    .measure {
      white-space: pre-line;
    }
  `,
})
export class ThankYou {
  readonly closing = input<string>();
  readonly read = output();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  constructor() {
    afterNextRender({ read: () => this.heading().nativeElement.focus() });
  }
}
