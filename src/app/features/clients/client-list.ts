import { Component, input, output } from '@angular/core';
import type { ListedClient } from '../../domain/clients/client';
import { WhenSeen } from '../../shared/ui/when-seen/when-seen';
import { ClientRow } from './client-row';

/** The rows, and the way to more of them: by scrolling, or by the button for who does not scroll. */
@Component({
  selector: 'app-client-list',
  imports: [ClientRow, WhenSeen],
  template: `
    <ul class="rows" [attr.aria-busy]="loadingMore()">
      @for (client of clients(); track client.id) {
        <li><app-client-row [client]="client" [timeZone]="timeZone()" [now]="now()" /></li>
      }
    </ul>
    @if (hasMore()) {
      <p class="more" (appWhenSeen)="moreWanted.emit()">
        <button type="button" class="button outlined" (click)="moreWanted.emit()">Show more</button>
      </p>
    }
    <p class="hidden-visually" role="status">{{ clients().length }} shown</p>
  `,
  styles: `
    li {
      content-visibility: auto;
      contain-intrinsic-size: auto 97px;
    }

    .more {
      margin-top: 16px;
      text-align: center;
    }
  `,
})
export class ClientList {
  readonly clients = input.required<readonly ListedClient[]>();
  readonly timeZone = input<string>();
  readonly now = input.required<Date>();
  readonly hasMore = input(false);
  readonly loadingMore = input(false);
  readonly moreWanted = output();
}
