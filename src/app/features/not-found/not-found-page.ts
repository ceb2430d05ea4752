import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { homeOf, SignIn } from '../../core/sign-in/sign-in';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';

@Component({
  selector: 'app-not-found-page',
  imports: [RouterLink, EmptyState],
  template: `
    <main>
      <h1 class="hidden-visually">Not found</h1>
      <app-empty-state
        title="There is nothing at this address"
        text="The link may be old, or part of it may be missing."
      >
        <a class="button filled" [routerLink]="home()">Go to the start</a>
      </app-empty-state>
    </main>
  `,
})
export default class NotFoundPage {
  private readonly signIn = inject(SignIn);

  protected readonly home = computed(() => homeOf(this.signIn.role()));
}
