import { afterNextRender, Component, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import type { CrisisResource } from '../../domain/coaches/coach';
import { Field } from '../../shared/ui/field/field';
import { errorOf, sending } from '../../shared/ui/field/sending';
import { typedDraft, type Typing } from '../../store/drafts/typed-draft';
import { type CrisisDraft, crisisSchema, draftOf, resourceOf } from './crisis-draft';

/** One place to find help, to be written down or changed. */
@Component({
  selector: 'app-crisis-form',
  imports: [FormField, FormRoot, Field],
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
  /** What was typed before; nothing begins from what is saved. */
  readonly before = input<CrisisDraft | null>(null);
  readonly busy = input(false);
  readonly submitted = output<CrisisResource>();
  readonly cancelled = output();
  readonly typed = output<Typing<CrisisDraft>>();

  private readonly draft = typedDraft({
    before: this.before,
    start: () => draftOf(this.resource(), this.today()),
    typed: this.typed,
  });
  protected readonly errorOf = errorOf;
  protected readonly form = form(
    this.draft,
    crisisSchema(() => this.today()),
    sending(() => this.submitted.emit(resourceOf(this.draft())), this.busy),
  );

  constructor() {
    afterNextRender(() => this.form.name().focusBoundControl());
  }
}
