import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import type { Answers } from '../../domain/forms';
import { FormPreview } from '../../shared/forms/form-preview/form-preview';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';
import { Icon } from '../../shared/ui/icon/icon';
import { Notice } from '../../shared/ui/notice/notice';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { coachZone } from '../../store/coaches/coach-zone';
import { FormPageActions } from '../../store/forms/forms.actions';
import { formsFeature } from '../../store/forms/forms.feature';
import { originWords } from './form-words';
import { ScorePreview } from './measures/score-preview';

/** A form as the client sees it; what is tried out here is kept nowhere. */
@Component({
  selector: 'app-form-page',
  imports: [
    RouterLink,
    FormPreview,
    EmptyState,
    Icon,
    ErrorNotice,
    Notice,
    ScorePreview,
    SkeletonRows,
  ],
  templateUrl: './form-page.html',
  styles: `
    app-notice {
      display: block;
      margin-bottom: 24px;
    }

    app-score-preview {
      display: block;
      max-width: 640px;
    }

    app-form-preview {
      display: block;
      max-width: 640px;
      margin-top: 32px;
    }
  `,
})
export class FormPage {
  private readonly store = inject(Store);

  /** From the address. */
  readonly formId = input.required<string>();

  private readonly open = this.store.selectSignal(formsFeature.selectOpen);
  protected readonly error = this.store.selectSignal(formsFeature.selectOpenError);
  private readonly timeZone = coachZone();

  protected readonly form = computed(() => {
    const form = this.open();
    return form?.id === this.formId() ? form : null;
  });
  protected readonly back = computed(() =>
    this.form()?.kind === 'measure'
      ? { to: '/coach/forms/measures', words: 'Measures' }
      : { to: '/coach/forms', words: 'Forms' },
  );
  /** What is answered in the preview. */
  protected readonly tried = signal<Answers>({});
  protected readonly origin = computed(() => {
    const form = this.form();
    return form ? originWords(form, this.timeZone()) : '';
  });

  constructor() {
    effect(() => {
      const formId = this.formId();
      untracked(() => this.load(formId));
    });
  }

  protected load(formId: string): void {
    this.store.dispatch(FormPageActions.opened({ formId }));
  }
}
