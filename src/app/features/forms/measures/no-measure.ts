import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state';

/** The catalogue has nothing of that name. */
@Component({
  selector: 'app-no-measure',
  imports: [RouterLink, EmptyState],
  template: `
    <h1 class="hidden-visually">Not found</h1>
    <app-empty-state
      title="There is no measure at this address"
      text="The link may be old, or part of it may be missing."
    >
      <a class="button filled" routerLink="/coach/forms/measures">To the measures</a>
    </app-empty-state>
  `,
})
export class NoMeasure {}
