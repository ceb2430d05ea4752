import { Component, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';
import { errorText } from '../../../core/errors/error-text';
import { PracticeText } from '../../../shared/practices/practice-text';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { practiceTextsFeature } from '../../../store/practices/practice-texts.feature';
import { RecordPracticesActions } from '../../../store/practices/practices.actions';

/** The client's copy, word for word: whatever became of the library since. It is fetched when it is opened. */
@Component({
  selector: 'app-given-text',
  imports: [PracticeText, SkeletonRows],
  template: `
    <details #given (toggle)="given.open && look()">
      <summary class="link">
        <span
          >What <bdi>{{ name() }}</bdi> reads</span
        >
      </summary>
      @if (text(); as text) {
        <app-practice-text [practice]="text" [level]="3" />
      } @else if (error(); as error) {
        <p class="small" role="status">
          {{ errorText(error) }}
          <button type="button" class="button text" (click)="look()">Try again</button>
        </p>
      } @else {
        <app-skeleton-rows [count]="2" />
      }
    </details>
  `,
  styles: `
    summary {
      cursor: pointer;
    }
  `,
})
export class GivenText {
  private readonly store = inject(Store);

  readonly practiceId = input.required<string>();
  readonly name = input.required<string>();

  private readonly texts = this.store.selectSignal(practiceTextsFeature.selectTexts);
  private readonly errors = this.store.selectSignal(practiceTextsFeature.selectErrors);
  protected readonly errorText = errorText;
  protected readonly text = computed(() => this.texts()[this.practiceId()]);
  protected readonly error = computed(() => this.errors()[this.practiceId()]);

  protected look(): void {
    const practiceId = this.practiceId();
    if (!this.text()) this.store.dispatch(RecordPracticesActions.textWanted({ practiceId }));
  }
}
