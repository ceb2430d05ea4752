import { Component, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';
import { errorText } from '../../../core/errors/error-text';
import type { FollowedPractice } from '../../../domain/practices/followed-practice';
import type { ReadLog } from '../../../domain/practices/read-log';
import { dayInWords } from '../../../domain/calendar/day-words';
import { practiceLogsFeature } from '../../../store/practices/practice-logs.feature';
import { RecordPracticesActions } from '../../../store/practices/practices.actions';
import { GivenText } from './given-text';
import { Reflections } from './reflections';
import { periodWords, standingOf } from '../../../shared/practices/standing-words';

/** One that came to an end, in a line; all that was written of it comes when it is opened. */
@Component({
  selector: 'app-older-practice',
  imports: [GivenText, Reflections],
  template: `
    <details #one [open]="isShown()" (toggle)="one.open && load()">
      <summary class="row">
        <span class="grow">
          <span class="row-title" dir="auto">{{ practice().title }}</span>
          <span class="row-line">{{ line() }}</span>
        </span>
        <span class="tag">{{ standing() }}</span>
      </summary>
      <div class="opened">
        @if (practice().why; as why) {
          <p class="measure" dir="auto">{{ why }}</p>
        }
        @if (error(); as error) {
          <p role="status">
            {{ errorText(error) }}
            <button type="button" class="button text" (click)="load()">Try again</button>
          </p>
        }
        <app-reflections
          [logs]="logs()"
          [name]="name()"
          [timeZone]="timeZone()"
          [heading]="'Reflections on ' + practice().title"
        />
        <app-given-text [practiceId]="practice().id" [name]="name()" />
      </div>
    </details>
  `,
  styleUrl: './older-practice.scss',
})
export class OlderPractice {
  private readonly store = inject(Store);

  readonly practice = input.required<FollowedPractice>();
  readonly logs = input.required<readonly ReadLog[]>();
  readonly name = input.required<string>();
  readonly timeZone = input<string>();
  readonly isShown = input(false);

  private readonly errors = this.store.selectSignal(practiceLogsFeature.selectWholeErrors);
  protected readonly errorText = errorText;
  protected readonly error = computed(() => this.errors()[this.practice().id]);
  protected readonly standing = computed(
    () => standingOf(this.practice(), new Date(), this.timeZone()).words,
  );
  protected readonly line = computed(() => {
    const { lastTriedOn } = this.practice();
    const tried = lastTriedOn ? `Last tried ${dayInWords(lastTriedOn)}` : 'No try is written down';
    return `${periodWords(this.practice(), this.timeZone())}. ${tried}.`;
  });

  protected load(): void {
    const { id: practiceId, clientId } = this.practice();
    this.store.dispatch(RecordPracticesActions.logsWanted({ clientId, practiceId }));
  }
}
