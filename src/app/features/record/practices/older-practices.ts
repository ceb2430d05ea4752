import { Component, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';
import { errorText } from '../../../core/errors/error-text';
import type { ReadLog } from '../../../domain/practices/read-log';
import { MoreInSight } from '../../../shared/timeline/more-in-sight';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { followedFeature } from '../../../store/practices/followed.feature';
import {
  PracticeViewActions,
  RecordPracticesActions,
} from '../../../store/practices/practices.actions';
import { OlderPractice } from './older-practice';

/** What came to an end: fetched when it is opened, and again for every page. */
@Component({
  selector: 'app-older-practices',
  imports: [MoreInSight, OlderPractice, SkeletonRows],
  template: `
    <details #older [open]="!!shown()" (toggle)="older.open && load()">
      <summary class="section-title">Older practices</summary>
      <ul class="rows">
        @for (practice of practices(); track practice.id) {
          <li>
            <app-older-practice
              [practice]="practice"
              [logs]="logs().get(practice.id) ?? []"
              [name]="name()"
              [timeZone]="timeZone()"
              [isShown]="practice.id === shown()"
            />
          </li>
        } @empty {
          @if (list().step === 'loaded') {
            <li class="quiet">None has come to an end yet.</li>
          }
        }
      </ul>
      @if (list().error; as error) {
        <p role="status">
          {{ errorText(error) }}
          <button type="button" class="button text" (click)="again()">Try again</button>
        </p>
      } @else if (list().step !== 'loaded') {
        <app-skeleton-rows [count]="2" />
      } @else if (!list().isLast) {
        <p appMoreInSight (inSight)="more()">
          <button type="button" class="button outlined" (click)="more()">Show earlier</button>
        </p>
      }
    </details>
  `,
  styles: `
    summary {
      min-height: var(--attune-touch);
      align-content: center;
      cursor: pointer;
    }
  `,
})
export class OlderPractices {
  private readonly store = inject(Store);

  readonly clientId = input.required<string>();
  readonly logs = input.required<ReadonlyMap<string, readonly ReadLog[]>>();
  readonly name = input.required<string>();
  readonly timeZone = input<string>();
  /** The one to begin with. */
  readonly shown = input<string>();

  private readonly lists = this.store.selectSignal(followedFeature.selectLists);
  protected readonly practices = this.store.selectSignal(followedFeature.selectOlder);
  protected readonly list = computed(() => this.lists().older);
  protected readonly errorText = errorText;

  protected load(): void {
    const clientId = this.clientId();
    this.store.dispatch(RecordPracticesActions.olderWanted({ clientId }));
  }

  protected more(): void {
    this.store.dispatch(PracticeViewActions.moreWanted({ list: 'older' }));
  }

  protected again(): void {
    if (this.practices().length > 0) this.more();
    else this.load();
  }
}
