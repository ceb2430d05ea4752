import { Component, computed, effect, input, linkedSignal, output, untracked } from '@angular/core';
import { type FieldState, form, FormField } from '@angular/forms/signals';
import { type ClientFields, clientStatuses } from '../../../domain/clients/client';
import { Field } from '../../../shared/ui/field/field';
import { statusWords } from '../client-words';
import { type ClientDraft, clientSchema, draftOf, emptyDraft, fieldsOf } from './client-draft';

/** The fields of a client. What was typed stays when a refusal comes back. */
@Component({
  selector: 'app-client-form',
  imports: [FormField, Field],
  templateUrl: './client-form.html',
})
export class ClientForm {
  /** What the form starts from; nothing for somebody new. */
  readonly fields = input<ClientFields | null>(null);
  readonly busy = input(false);
  readonly emailTaken = input(false);
  readonly action = input.required<string>();
  readonly submitted = output<ClientFields>();
  readonly cancelled = output();
  readonly touched = output<boolean>();

  private readonly draft = linkedSignal((): ClientDraft => {
    const fields = this.fields();
    return fields ? draftOf(fields) : emptyDraft;
  });
  protected readonly form = form(this.draft, clientSchema);
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
      : this.errorOf(this.form.email()),
  );

  constructor() {
    effect(() => this.touched.emit(this.form().dirty()));
    effect(() => {
      if (this.emailTaken()) this.form.email().focusBoundControl();
    });
  }

  protected errorOf(state: FieldState<string>): string | null {
    return state.touched() ? (state.errors()[0]?.message ?? null) : null;
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.busy()) return;
    this.form().markAsTouched();
    const [problem] = this.form().errorSummary();
    if (problem) problem.fieldTree().focusBoundControl();
    else this.submitted.emit(fieldsOf(this.draft()));
  }
}
