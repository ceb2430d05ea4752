import { afterNextRender, Component, input, linkedSignal, output } from '@angular/core';
import { type FieldState, form, FormField } from '@angular/forms/signals';
import type { CrisisResource } from '../../domain/coaches/coach';
import { Field } from '../../shared/ui/field/field';
import { crisisSchema, draftOf, resourceOf } from './crisis-draft';

/** One place to find help, to be written down or changed. */
@Component({
  selector: 'app-crisis-form',
  imports: [FormField, Field],
  templateUrl: './crisis-form.html',
  styles: `
    form {
      padding: 24px 0;
    }
  `,
})
export class CrisisForm {
  readonly resource = input<CrisisResource | null>(null);
  readonly today = input.required<string>();
  readonly busy = input(false);
  readonly submitted = output<CrisisResource>();
  readonly cancelled = output();

  private readonly draft = linkedSignal(() => draftOf(this.resource(), this.today()));
  protected readonly form = form(
    this.draft,
    crisisSchema(() => this.today()),
  );

  constructor() {
    afterNextRender(() => this.form.name().focusBoundControl());
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
    else this.submitted.emit(resourceOf(this.draft()));
  }
}
