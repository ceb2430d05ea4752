import { Component, computed, inject, input, output } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Client } from '../../../domain/clients/client';
import { isOpen } from '../../../domain/sent-answers/intake';
import { coachZone } from '../../../store/coaches/coach-zone';
import { formsFeature } from '../../../store/forms/forms.feature';
import { InviteDialogActions } from '../../../store/invitations/invitations.actions';
import { invitationsFeature } from '../../../store/invitations/invitations.feature';
import { sentAnswersFeature } from '../../../store/sent-answers/sent-answers.feature';
import { InviteDialog } from './invite-dialog';

/** Makes an invitation for one client, with the intake if wanted. */
@Component({
  selector: 'app-invite',
  imports: [InviteDialog],
  template: `
    <app-invite-dialog
      [client]="client()"
      [fresh]="fresh()"
      [hadOne]="hadOne()"
      [offersIntake]="offersIntake()"
      [busy]="busy()"
      [error]="error()"
      [timeZone]="timeZone()"
      (inviteChosen)="invite($event)"
      (closed)="close()"
    />
  `,
})
export class Invite {
  private readonly store = inject(Store);
  private readonly requestId = crypto.randomUUID();

  readonly client = input.required<Client>();
  readonly closed = output();

  private readonly intake = this.store.selectSignal(formsFeature.selectIntake);
  private readonly intakes = this.store.selectSignal(sentAnswersFeature.selectIntakes);
  private readonly latest = this.store.selectSignal(invitationsFeature.selectLatest);
  protected readonly fresh = this.store.selectSignal(invitationsFeature.selectFresh);
  private readonly writing = this.store.selectSignal(invitationsFeature.selectBusy);
  private readonly forms = this.store.selectSignal(formsFeature.selectForms);
  private readonly formsError = this.store.selectSignal(formsFeature.selectError);
  private readonly intakesError = this.store.selectSignal(sentAnswersFeature.selectError);
  protected readonly error = this.store.selectSignal(invitationsFeature.selectWriteError);
  protected readonly timeZone = coachZone();

  protected readonly hadOne = computed(() => !!this.latest() && !this.latest()?.revokedAt);
  /** Whoever presses before it is known whether an intake goes along would invite without one. */
  private readonly isKnown = computed(
    () => (!!this.forms() || !!this.formsError()) && (!!this.intakes() || !!this.intakesError()),
  );
  protected readonly busy = computed(() => this.writing() || !this.isKnown());
  /** Where one is open or was sent already, giving another is a decision of its own. */
  protected readonly offersIntake = computed(
    () => !!this.intake() && !this.intakes()?.some(({ status }) => status !== 'withdrawn'),
  );

  constructor() {
    this.store.dispatch(InviteDialogActions.opened());
  }

  protected invite(withIntake: boolean): void {
    const form = this.intake();
    const isWanted = withIntake && form && !this.intakes()?.some(isOpen);
    const intake = isWanted ? { requestId: this.requestId, formVersionId: form.versionId } : null;
    this.store.dispatch(InviteDialogActions.inviteChosen({ clientId: this.client().id, intake }));
  }

  protected close(): void {
    this.store.dispatch(InviteDialogActions.closed());
    this.closed.emit();
  }
}
