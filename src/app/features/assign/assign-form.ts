import {
  Component,
  computed,
  effect,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { type FieldState, form, FormField } from '@angular/forms/signals';
import type { PracticeText } from '../../domain/library-practices/library-practice';
import { CadenceField } from '../../shared/practices/cadence-field';
import type { StepDraft } from '../../shared/practices/step-drafts';
import { StepList } from '../../shared/practices/step-list';
import { Field } from '../../shared/ui/field/field';
import { FirstError } from '../../shared/ui/first-error/first-error';
import { type AssignDraft, assignSchema, textIn } from './assign-draft';
import { ConfirmTick } from './confirm-tick';

/** What the coach wishes for one client. */
export interface AssignChoice {
  readonly text: PracticeText;
  readonly why: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly isConfirmed: boolean;
}

/** A practice made ready for one client. What was typed stays when a refusal comes back. */
@Component({
  selector: 'app-assign-form',
  imports: [FormField, CadenceField, ConfirmTick, Field, FirstError, StepList],
  templateUrl: './assign-form.html',
  styleUrl: './assign-form.scss',
})
export class AssignForm {
  /** What the form begins with: the library's words, or what was typed here earlier. */
  readonly start = input.required<AssignDraft>();
  readonly practice = input.required<PracticeText>();
  /** How the client is addressed. */
  readonly name = input.required<string>();
  readonly busy = input(false);
  readonly submitted = output<AssignChoice>();
  readonly cancelled = output();
  /** Whatever was typed. */
  readonly changed = output<AssignDraft>();

  protected readonly draft = linkedSignal(() => this.start());
  protected readonly form = form(this.draft, assignSchema);
  private readonly isTried = signal(false);
  protected readonly needsConfirmation = computed(() => this.practice().tier === 'coach');
  protected readonly isConfirmationMissing = computed(
    () => this.isTried() && this.needsConfirmation() && !this.draft().isConfirmed,
  );
  /** What has to be put right is in sight, and stays so. */
  protected readonly isTextOpen = signal(false);

  constructor() {
    effect(() => {
      const draft = this.draft();
      if (draft !== untracked(this.start)) this.changed.emit(draft);
    });
  }

  protected errorOf(state: FieldState<string | readonly StepDraft[]>): string | null {
    return state.touched() ? (state.errors()[0]?.message ?? null) : null;
  }

  protected keep(changes: Partial<AssignDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...changes }));
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.busy()) return;
    this.isTried.set(true);
    this.form().markAsTouched();
    const { steps, notice, notWhen } = this.form;
    if (steps().invalid() || notice().invalid() || notWhen().invalid()) this.isTextOpen.set(true);
    if (this.form().valid() && !this.isConfirmationMissing()) this.submitted.emit(this.choice());
  }

  private choice(): AssignChoice {
    const draft = this.draft();
    return {
      text: textIn(draft, this.practice()),
      why: draft.why.trim() || null,
      startsOn: draft.startsOn || null,
      endsOn: draft.endsOn || null,
      isConfirmed: draft.isConfirmed,
    };
  }
}
