import { Component, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { CrisisResources } from '../../shared/care/crisis-resources';
import { HelpPageActions } from '../../store/my-records/my-records.actions';
import { myRecordsFeature } from '../../store/my-records/my-records.feature';
import { BackToMore } from './back-to-more';

/** Where to find help at any hour. Without a network it still says the one thing that matters. */
@Component({
  selector: 'app-help-page',
  imports: [BackToMore, CrisisResources],
  template: `
    <app-back-to-more />
    <h1 class="display">If you need help now</h1>
    <p class="measure">
      Nobody watches Attune around the clock, and your coach is not an emergency service. These
      people are there for you.
    </p>
    @if (loaded() || error()) {
      <app-crisis-resources [resources]="resources()" />
    } @else {
      <p class="quiet">In danger right now? Call your local emergency number.</p>
    }
  `,
  styles: `
    .measure {
      margin: 8px 0 16px;
    }
  `,
})
export default class HelpPage {
  private readonly store = inject(Store);

  protected readonly resources = this.store.selectSignal(myRecordsFeature.selectCrisisResources);
  protected readonly loaded = this.store.selectSignal(myRecordsFeature.selectLoaded);
  protected readonly error = this.store.selectSignal(myRecordsFeature.selectError);

  constructor() {
    this.store.dispatch(HelpPageActions.opened());
  }
}
