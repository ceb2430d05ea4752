import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '../ui/empty-state/empty-state';

/** For every address that leads to nobody of this coach: unknown, foreign or mistyped, all alike. */
@Component({
  selector: 'app-client-not-found',
  imports: [RouterLink, EmptyState],
  template: `
    <h1 class="hidden-visually">Not found</h1>
    <app-empty-state
      title="There is nobody at this address"
      text="The link may be old, or part of it may be missing."
    >
      <a class="button filled" routerLink="/coach/clients">To your clients</a>
    </app-empty-state>
  `,
})
export class ClientNotFound {}
