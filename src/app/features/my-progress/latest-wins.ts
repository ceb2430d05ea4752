import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import { WinSlip } from '../../shared/wins/win-slip';
import { WinsPageActions } from '../../store/wins/wins.actions';
import { winsFeature } from '../../store/wins/wins.feature';

const shown = 3;

/** The latest small wins, beside the pictures. */
@Component({
  selector: 'app-latest-wins',
  imports: [ErrorNotice, RouterLink, WinSlip],
  template: `
    <section aria-labelledby="wins">
      <h2 id="wins" class="section-title">Small wins</h2>
      @if (isEmpty()) {
        <p class="quiet">
          A good moment that you write down in a check-in or after a practice will be here.
        </p>
      }
      <ul>
        @for (win of latest(); track win.id) {
          <li><app-win-slip [win]="win" [timeZone]="timeZone()" /></li>
        }
      </ul>
      @if (error(); as problem) {
        <app-notice [error]="problem" title="Your wins could not be loaded">
          <button type="button" class="button text" (click)="retry()">Try again</button>
        </app-notice>
      }
      @if (hasMore()) {
        <a class="button text flush no-print" routerLink="/my/more/wins">All small wins</a>
      }
    </section>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
      margin: 8px 0;
    }
  `,
})
export class LatestWins {
  private readonly store = inject(Store);

  readonly clientId = input.required<string>();
  readonly timeZone = input<string>();

  private readonly wins = this.store.selectSignal(winsFeature.selectWins);
  protected readonly isEmpty = this.store.selectSignal(winsFeature.selectIsEmpty);
  protected readonly error = this.store.selectSignal(winsFeature.selectError);
  protected readonly latest = computed(() => this.wins().slice(0, shown));
  protected readonly hasMore = computed(() => this.wins().length > shown);

  constructor() {
    effect(() => {
      const clientId = this.clientId();
      untracked(() => this.store.dispatch(WinsPageActions.opened({ clientId })));
    });
  }

  protected retry(): void {
    this.store.dispatch(WinsPageActions.retried());
  }
}
