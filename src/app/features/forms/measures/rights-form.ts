import { Component, computed, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import type { RightsText } from '../../../domain/measures/measure';
import { Field } from '../../../shared/ui/field/field';
import { errorOf, sending } from '../../../shared/ui/field/sending';
import { typedDraft, type Typing } from '../../../store/drafts/typed-draft';
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
  imports: [FormField, FormRoot, Field],
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
  private readonly draft = typedDraft({
    before: this.before,
    start: this.start,
    typed: this.typed,
    isSame,
  });
  protected readonly errorOf = errorOf;
  protected readonly form = form(
    this.draft,
    rightsSchema,
    sending(() => this.submitted.emit(textOf(this.draft())), this.busy),
  );
}
