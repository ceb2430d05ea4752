import { Component, computed, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import type { LibraryPractice } from '../../domain/library-practices/library-practice';
import { practiceLimits } from '../../domain/library-practices/limits';
import type { ProgrammeText } from '../../domain/programmes/programme';
import { Field } from '../../shared/ui/field/field';
import { errorOf, sending } from '../../shared/ui/field/sending';
import { typedDraft, type Typing } from '../../store/drafts/typed-draft';
import {
  draftOf,
  emptyDraft,
  isSame,
  type ProgrammeDraft,
  programmeSchema,
  textOf,
} from './programme-draft';
import { ProgrammeItems } from './programme-items';

/** A programme to be written. What was typed stays when a refusal comes back. */
@Component({
  selector: 'app-programme-form',
  imports: [FormField, FormRoot, Field, ProgrammeItems],
  templateUrl: './programme-form.html',
  styles: `
    .form {
      grid-template-columns: minmax(0, 1fr);
      max-width: 640px;
    }
  `,
})
export class ProgrammeForm {
  /** What the form starts from; nothing for a new one. */
  readonly programme = input<ProgrammeText | null>(null);
  readonly library = input.required<ReadonlyMap<string, LibraryPractice>>();
  /** What was typed before; nothing begins from what is saved. */
  readonly before = input<ProgrammeDraft | null>(null);
  readonly busy = input(false);
  readonly action = input.required<string>();
  readonly submitted = output<ProgrammeText>();
  readonly cancelled = output();
  readonly typed = output<Typing<ProgrammeDraft>>();

  private readonly start = computed(() => {
    const programme = this.programme();
    return programme ? draftOf(programme) : emptyDraft;
  });
  protected readonly draft = typedDraft({
    before: this.before,
    start: this.start,
    typed: this.typed,
    isSame,
  });
  protected readonly errorOf = errorOf;
  protected readonly form = form(
    this.draft,
    programmeSchema,
    sending(() => this.submitted.emit(textOf(this.draft())), this.busy),
  );
  protected readonly limits = practiceLimits;

  /** "12 of 200 characters" */
  protected counted(text: string, most: number): string {
    return `${Array.from(text.trim()).length} of ${most} characters`;
  }
}
