import { Component, computed, effect, inject, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import { onComingBack } from '../../../core/clock/coming-back';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { addressOf } from '../../../domain/clients/client';
import type { GivenMeasure } from '../../../domain/client-measures/given-measure';
import { Confirm } from '../../../core/confirm/confirm';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { ClientMeasuresPageActions } from '../../../store/client-measures/client-measures.actions';
import { clientMeasuresFeature } from '../../../store/client-measures/client-measures.feature';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { coachZone } from '../../../store/coaches/coach-zone';
import { FormChoiceActions } from '../../../store/forms/forms.actions';
import { formsFeature } from '../../../store/forms/forms.feature';
import { givingAgain } from '../giving-again';
import { GiveMeasure } from './give-measure';
import { GivenList } from './given-list';

/** The measures of the client whose record is open. */
@Component({
  selector: 'app-client-measures-page',
  imports: [EmptyState, GiveMeasure, GivenList, ErrorNotice, SkeletonRows],
  templateUrl: './client-measures-page.html',
  styles: `
    app-notice {
      display: block;
      margin-bottom: 24px;
    }

    .again {
      margin-top: 40px;
    }

    .again .section-title {
      margin-bottom: 12px;
    }
  `,
})
export class ClientMeasuresPage {
  private readonly store = inject(Store);
  private readonly confirm = inject(Confirm);

  private readonly client = this.store.selectSignal(clientsFeature.selectCurrent);
  private readonly allForms = this.store.selectSignal(formsFeature.selectForms);
  protected readonly formsError = this.store.selectSignal(formsFeature.selectError);
  protected readonly given = this.store.selectSignal(clientMeasuresFeature.selectGiven);
  protected readonly error = this.store.selectSignal(clientMeasuresFeature.selectError);
  protected readonly busy = this.store.selectSignal(clientMeasuresFeature.selectBusy);
  protected readonly writeError = this.store.selectSignal(clientMeasuresFeature.selectWriteError);
  protected readonly timeZone = coachZone();

  private readonly clientId = computed(() => this.client()?.id ?? '');
  protected readonly name = computed(() => {
    const client = this.client();
    return client ? addressOf(client) : '';
  });
  /** A form without a version may not be shown, and is not among them. Undefined until they are known. */
  protected readonly forms = computed(() =>
    this.allForms()?.filter(({ kind }) => kind === 'measure'),
  );
  /** One press of the button; a retry of it gives nothing twice. */
  private request = { id: '', versionId: '' };

  constructor() {
    this.store.dispatch(FormChoiceActions.shown());
    effect(() => {
      const clientId = this.clientId();
      if (clientId)
        untracked(() => this.store.dispatch(ClientMeasuresPageActions.opened({ clientId })));
    });
    onComingBack(() => {
      const clientId = this.clientId();
      // Why something was not saved stays until it was read.
      if (clientId && !this.writeError())
        this.store.dispatch(ClientMeasuresPageActions.opened({ clientId }));
    });
  }

  protected retry(): void {
    this.store.dispatch(ClientMeasuresPageActions.retried({ clientId: this.clientId() }));
  }

  protected async give(formVersionId: string): Promise<void> {
    const title = this.forms()?.find(({ versionId }) => versionId === formVersionId)?.title ?? '';
    const before = this.given()?.filter(({ formTitle }) => formTitle === title) ?? [];
    const again = givingAgain(title, this.name(), before, this.timeZone());
    if (again && !(await this.confirm.ask(again))) return;
    const isRetry = this.writeError() !== null && this.request.versionId === formVersionId;
    if (!isRetry) this.request = { id: crypto.randomUUID(), versionId: formVersionId };
    const { id: requestId } = this.request;
    const clientId = this.clientId();
    this.store.dispatch(
      ClientMeasuresPageActions.giveChosen({ requestId, clientId, formVersionId }),
    );
  }

  protected async withdraw(given: GivenMeasure): Promise<void> {
    const isSure = await this.confirm.ask({
      title: 'Take it back?',
      text: 'It leaves their list, and what they have begun can’t be gone on with.',
      action: 'Take it back',
      danger: true,
    });
    if (isSure) this.store.dispatch(ClientMeasuresPageActions.withdrawChosen({ given }));
  }
}
