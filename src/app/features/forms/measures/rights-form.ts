import { Component, computed, effect, input, linkedSignal, output } from '@angular/core';
import { type FieldState, form, FormField } from '@angular/forms/signals';
import type { RightsText } from '../../../domain/measures/measure';
import { Field } from '../../../shared/ui/field/field';
import type { Typing } from '../../../store/library/open-draft';
import {
  draftOf,
  emptyRights,
  isSame,
  type RightsDraft,
  rightsSchema,
  textOf,
} from './rights-draft';

/** A record of rights to be written. What was typed stays when a refusal comes back. */
@Component({
  selector: 'app-rights-form',
  imports: [FormField, Field],
  templateUrl: './rights-form.html',
})
export class RightsForm {
  /** What the form starts from; nothing for a new record. */
  readonly rights = input<RightsText | null>(null);
  /** What was typed before; nothing begins from what is saved. */
  readonly before = input<RightsDraft | null>(null);
  readonly busy = input(false);
  readonly submitted = output<RightsText>();
  readonly cancelled = output();
  readonly typed = output<Typing<RightsDraft>>();

  private readonly start = computed(() => {
    const rights = this.rights();
    return rights ? draftOf(rights) : emptyRights;
  });
  private readonly draft = linkedSignal(() => this.before() ?? this.start());
  protected readonly form = form(this.draft, rightsSchema);

  constructor() {
    effect(() => {
      const draft = this.draft();
      this.typed.emit({ draft, isChanged: !isSame(draft, this.start()) });
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
    else this.submitted.emit(textOf(this.draft()));
  }
}
