import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { onComingBack } from '../../core/clock/coming-back';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import { type FormSummary, intakesFirst } from '../../domain/forms/form-summary';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';
import { Icon } from '../../shared/ui/icon/icon';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { coachZone } from '../../store/coaches/coach-zone';
import { FormsPageActions } from '../../store/forms/forms.actions';
import { formsFeature } from '../../store/forms/forms.feature';
import { kindWords, originWords } from './form-words';

@Component({
  selector: 'app-forms-page',
  imports: [RouterLink, EmptyState, Icon, ErrorNotice, SkeletonRows],
  templateUrl: './forms-page.html',
  styles: `
    app-notice {
      display: block;
      margin-bottom: 24px;
    }

    .measures {
      margin-top: 40px;
    }
  `,
})
export class FormsPage {
  private readonly store = inject(Store);

  private readonly forms = this.store.selectSignal(formsFeature.selectForms);
  protected readonly error = this.store.selectSignal(formsFeature.selectError);
  private readonly timeZone = coachZone();

  protected readonly rows = computed(() =>
    inOrder(this.forms())?.map((form) => ({
      id: form.id,
      title: form.title,
      kind: kindWords[form.kind],
      origin: originWords(form, this.timeZone()),
    })),
  );

  constructor() {
    const load = () => this.store.dispatch(FormsPageActions.opened());
    load();
    onComingBack(load);
  }

  protected retry(): void {
    this.store.dispatch(FormsPageActions.retried());
  }
}

/** Intakes first. Measures have a place of their own. */
const inOrder = (forms: readonly FormSummary[] | undefined): readonly FormSummary[] | undefined =>
  forms && [...intakesFirst(forms), ...forms.filter(({ kind }) => kind === 'check_in')];
