import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import type { CheckInPlan, PlanDraft } from '../../../domain/check-ins/plan';
import type { Rhythm } from '../../../domain/check-ins/standing';
import { addressOf } from '../../../domain/clients/client';
import type { FormDefinition } from '../../../domain/forms';
import { Confirm } from '../../../core/confirm/confirm';
import type { Typed } from '../../../shared/ui/keep-typed/keep-typed';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { Toast } from '../../../shared/ui/toast/toast';
import { TwoVersions } from '../../../shared/ui/two-versions/two-versions';
import { CheckInPlanPageActions } from '../../../store/check-ins/check-in-plan.actions';
import { checkInPlanFeature } from '../../../store/check-ins/check-in-plan.feature';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { OpenDraft } from '../../../store/drafts/open-draft';
import { planDifferences } from './plan-differences';
import { type Planned, PlanForm } from './plan-form';

/** What the client whose record is open is asked in a check-in, and how often. */
@Component({
  selector: 'app-plan-page',
  imports: [ErrorNotice, Notice, PlanForm, SkeletonRows, TwoVersions],
  templateUrl: './plan-page.html',
  styles: `
    .head {
      margin-bottom: 24px;
    }

    app-notice {
      display: block;
      margin: 16px 0 24px;
    }

    .built-in {
      margin-top: 24px;
    }
  `,
})
export default class PlanPage implements Typed {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);

  private readonly client = this.store.selectSignal(clientsFeature.selectCurrent);
  private readonly state = this.store.selectSignal(checkInPlanFeature.selectCheckInPlanState);
  protected readonly clientId = computed(() => this.client()?.id ?? '');
  protected readonly name = computed(() => {
    const client = this.client();
    return client ? addressOf(client) : '';
  });
  protected readonly error = computed(() => this.state().error);
  protected readonly busy = computed(() => this.state().busy);
  protected readonly saveError = computed(() => this.state().saveError);

  private readonly saves = computed(() => this.state().saves);
  private readonly mine = signal<Planned | null>(null);
  protected readonly typed = new OpenDraft<PlanDraft, CheckInPlan>('check-in-plan');
  /** The plan that the form starts from. */
  private readonly seen = this.typed.startingFrom(() => {
    const { plan, clientId } = this.state();
    return clientId === this.clientId() ? (plan ?? undefined) : undefined;
  });
  protected readonly start = computed(() => {
    const [plan, { builtIn }] = [this.seen(), this.state()];
    return plan && builtIn ? { plan, builtIn } : null;
  });
  protected readonly differences = computed(() => {
    const [mine, { theirs }] = [this.mine(), this.state()];
    return mine && theirs ? planDifferences(mine, theirs) : null;
  });

  constructor() {
    effect(() => {
      const clientId = this.clientId();
      if (!clientId) return;
      untracked(() => {
        this.load(clientId);
        void this.typed.open(clientId);
      });
    });
    effect(() => {
      if (this.saves() > 0) untracked(() => this.saved());
    });
  }

  hasUnsaved(): boolean {
    return this.typed.isChanged();
  }

  protected load(clientId: string): void {
    this.store.dispatch(CheckInPlanPageActions.opened({ clientId }));
  }

  protected save(planned: Planned): void {
    this.mine.set(planned);
    this.write(planned, this.seen()?.revision ?? 0);
  }

  /** Over the other version, knowingly. */
  protected keepMine(): void {
    const [mine, { theirs }] = [this.mine(), this.state()];
    if (mine && theirs) this.write(mine, theirs.revision);
  }

  protected keepTheirs(): void {
    this.typed.end();
    this.store.dispatch(CheckInPlanPageActions.theirsChosen());
  }

  protected async backToBuiltIn(): Promise<void> {
    const plan = this.state().plan;
    const isSure = await this.confirm.ask({
      title: 'Go back to the questions that come with Attune?',
      text: 'From the next check-in on. What was answered so far stays, and your own questions stay in the charts.',
      action: 'Go back',
    });
    if (!isSure || !plan) return;
    const { everyWeeks, revision } = plan;
    this.write({ definition: null, everyWeeks, meansTheSame: false }, revision);
  }

  protected leave(): void {
    void this.router.navigate(['/coach/clients', this.clientId(), 'timeline']);
  }

  private write(
    change: { definition: FormDefinition | null; everyWeeks: Rhythm; meansTheSame: boolean },
    revision: number,
  ): void {
    const clientId = this.clientId();
    this.store.dispatch(
      CheckInPlanPageActions.saveChosen({ change: { ...change, clientId, revision } }),
    );
  }

  private saved(): void {
    this.typed.end();
    this.mine.set(null);
    this.toast.say('Saved. It holds from the next check-in on.');
  }
}
