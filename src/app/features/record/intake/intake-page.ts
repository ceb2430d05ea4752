import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { addressOf } from '../../../domain/clients/client';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { relativeDay } from '../../../domain/calendar/moment-words';
import { type Intake, isOpen, isSent, isToRead } from '../../../domain/sent-answers/intake';
import { Confirm } from '../../../core/confirm/confirm';
import { Notice } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { coachZone } from '../../../store/coaches/coach-zone';
import { FormChoiceActions } from '../../../store/forms/forms.actions';
import { formsFeature } from '../../../store/forms/forms.feature';
import { IntakePageActions } from '../../../store/sent-answers/sent-answers.actions';
import { sentAnswersFeature } from '../../../store/sent-answers/sent-answers.feature';
import { givingAgain } from '../giving-again';
import { GiveIntake } from './give-intake';
import { IntakeAnswers } from './intake-answers';
import { IntakeStanding } from './intake-standing';
import { OtherIntakes } from './other-intakes';

/** The intake of the client whose record is open: the newest, or the one the address names. */
@Component({
  selector: 'app-intake-page',
  imports: [
    RouterLink,
    ErrorNotice,
    Notice,
    SkeletonRows,
    GiveIntake,
    IntakeAnswers,
    IntakeStanding,
    OtherIntakes,
  ],
  templateUrl: './intake-page.html',
  styles: `
    app-notice {
      display: block;
      margin-bottom: 24px;
    }
  `,
  host: { '(window:beforeprint)': 'recordPrint()' },
})
export class IntakePage {
  private readonly store = inject(Store);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);

  /** From the address: the assignment to show. */
  readonly shown = input<string>();

  protected readonly client = this.store.selectSignal(clientsFeature.selectCurrent);
  private readonly all = this.store.selectSignal(sentAnswersFeature.selectIntakes);
  protected readonly error = this.store.selectSignal(sentAnswersFeature.selectError);
  protected readonly answers = this.store.selectSignal(sentAnswersFeature.selectSentAnswers);
  protected readonly readError = this.store.selectSignal(sentAnswersFeature.selectReadError);
  protected readonly busy = this.store.selectSignal(sentAnswersFeature.selectBusy);
  protected readonly writeError = this.store.selectSignal(sentAnswersFeature.selectWriteError);
  /** Before they are known there is nothing to give. */
  protected readonly forms = this.store.selectSignal(formsFeature.selectIntakes);
  protected readonly formsError = this.store.selectSignal(formsFeature.selectError);
  protected readonly timeZone = coachZone();
  protected readonly isSent = isSent;

  protected readonly name = computed(() => {
    const client = this.client();
    return client ? addressOf(client) : '';
  });
  protected readonly intakes = computed(() =>
    this.all()?.filter(({ status }) => status !== 'withdrawn'),
  );
  protected readonly intake = computed(() => {
    const intakes = this.intakes();
    return intakes?.find(({ id }) => id === this.shown()) ?? intakes?.[0];
  });
  /** Another that waits to be read stays in sight, whatever is shown. */
  protected readonly unread = computed(() =>
    this.intakes()?.find((one) => isToRead(one) && one.id !== this.intake()?.id),
  );
  protected readonly unreadWords = computed(() => {
    const at = this.unread()?.submittedAt;
    return at ? `An intake sent ${inSentence(relativeDay(at, this.timeZone()))} is to be read` : '';
  });
  protected readonly hasOpen = computed(() => !!this.intakes()?.some(isOpen));

  constructor() {
    this.lookForForms();
    effect(() => {
      const intake = this.intake();
      if (intake) untracked(() => this.store.dispatch(IntakePageActions.intakeOpened({ intake })));
    });
  }

  protected lookForForms(): void {
    this.store.dispatch(FormChoiceActions.shown());
  }

  protected retry(): void {
    const clientId = this.client()?.id;
    if (clientId) this.store.dispatch(IntakePageActions.retried({ clientId }));
  }

  protected async give(formVersionId: string): Promise<void> {
    const clientId = this.client()?.id;
    if (!clientId) return;
    const again = givingAgain('the intake', this.name(), this.intakes() ?? [], this.timeZone());
    if (again && !(await this.confirm.ask(again))) return;
    const requestId = crypto.randomUUID();
    this.store.dispatch(IntakePageActions.giveChosen({ requestId, clientId, formVersionId }));
    // The new one is the newest, which is what stands here without a choice.
    void this.router.navigate([], { queryParams: {}, replaceUrl: true });
  }

  protected markRead(intake: Intake): void {
    this.store.dispatch(IntakePageActions.markReadChosen({ intake }));
  }

  protected async withdraw(intake: Intake): Promise<void> {
    const isSure = await this.confirm.ask({
      title: 'Take the intake back?',
      text: 'It leaves their list, and what they have begun can’t be gone on with.',
      action: 'Take it back',
      danger: true,
    });
    if (isSure) this.store.dispatch(IntakePageActions.withdrawChosen({ intake }));
  }

  protected recordPrint(): void {
    const intake = this.intake();
    if (intake && isSent(intake)) {
      this.store.dispatch(IntakePageActions.printed({ clientId: intake.clientId }));
    }
  }
}
