import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Assignment, titleForClient } from '../../domain/assignments/assignment';

/** The one thing that waits, on the only plum card there is. */
@Component({
  selector: 'app-next-thing',
  imports: [RouterLink],
  template: `
    <section class="card hero plum" aria-labelledby="next">
      <p class="small">Next</p>
      <h2 id="next" class="title">{{ title() }}</h2>
      <p class="quiet">{{ words() }}</p>
      <a class="button filled" [routerLink]="['/my/intake', assignment().id]">
        {{ isBegun() ? 'Continue' : 'Begin' }}
      </a>
    </section>
  `,
  styles: `
    .title {
      margin-top: 4px;
    }

    .quiet {
      margin: 8px 0 16px;
    }
  `,
})
export class NextThing {
  readonly assignment = input.required<Assignment>();
  /** Empty until it is known. */
  readonly coach = input.required<string>();

  protected readonly title = computed(() =>
    this.assignment().kind === 'intake' ? 'Your intake' : titleForClient(this.assignment()),
  );
  protected readonly isBegun = computed(() => this.assignment().status === 'in_progress');
  protected readonly words = computed(() => {
    if (this.isBegun()) {
      return 'You have begun, and everything so far is kept. Go on where you stopped, a little at a time.';
    }
    const from = this.coach() ? `From ${this.coach()}. ` : '';
    const parts =
      this.assignment().kind === 'measure' ? 'It takes a few minutes' : 'It comes in short parts';
    return `${from}${parts} and saves itself. Stop whenever you like; leave out whatever you like.`;
  });
}
