import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '../empty-state/empty-state';

/** For every address that leads to nothing of this coach: unknown, foreign or mistyped, all alike. */
@Component({
  selector: 'app-not-found-notice',
  imports: [RouterLink, EmptyState],
  template: `
    <h1 class="hidden-visually">Not found</h1>
    <app-empty-state
      [title]="'There is no ' + what() + ' at this address'"
      text="The link may be old, or part of it may be missing."
    >
      <a class="button filled" [routerLink]="path()">Back to all of them</a>
    </app-empty-state>
  `,
})
export class NotFoundNotice {
  readonly what = input.required<'practice' | 'programme'>();
  readonly path = input.required<string>();
}
