import { Component, computed, effect, input, linkedSignal, output, untracked } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { type ClientFields, clientStatuses } from '../../../domain/clients/client';
import { Field } from '../../../shared/ui/field/field';
import { errorOf, sending } from '../../../shared/ui/field/sending';
import { typedDraft, type Typing } from '../../../store/drafts/typed-draft';
import { statusWords } from '../../../shared/clients/client-words';
import { type ClientDraft, clientSchema, draftOf, emptyDraft, fieldsOf } from './client-draft';

/** The fields of a client. What was typed stays when a refusal comes back. */
@Component({
  selector: 'app-client-form',
  imports: [FormField, FormRoot, Field],
  templateUrl: './client-form.html',
})
export class ClientForm {
  /** What the form starts from; nothing for somebody new. */
  readonly fields = input<ClientFields | null>(null);
  /** What was typed before; nothing begins from what is saved. */
  readonly before = input<ClientDraft | null>(null);
  readonly busy = input(false);
  readonly emailTaken = input(false);
  readonly action = input.required<string>();
  readonly submitted = output<ClientFields>();
  readonly cancelled = output();
  readonly typed = output<Typing<ClientDraft>>();

  private readonly start = computed(() => {
    const fields = this.fields();
    return fields ? draftOf(fields) : emptyDraft;
  });
  private readonly draft = typedDraft({
    before: this.before,
    start: this.start,
    typed: this.typed,
  });
  protected readonly errorOf = errorOf;
  protected readonly form = form(
    this.draft,
    clientSchema,
    sending(() => this.submitted.emit(fieldsOf(this.draft())), this.busy),
  );
  /** The address that was refused: the refusal goes when another is typed. */
  private readonly takenEmail = linkedSignal({
    source: this.emailTaken,
    computation: (taken) => (taken ? untracked(this.draft).email : null),
  });

  protected readonly statuses = clientStatuses.map((status) => ({
    status,
    words: statusWords[status],
  }));
  protected readonly emailError = computed(() =>
    this.takenEmail() === this.draft().email && this.takenEmail() !== null
      ? 'One of your clients already has this e-mail address.'
      : errorOf(this.form.email()),
  );

  constructor() {
    effect(() => {
      if (this.emailTaken()) this.form.email().focusBoundControl();
    });
  }
}
