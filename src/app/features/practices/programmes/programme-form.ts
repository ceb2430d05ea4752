import { Component, computed, effect, input, linkedSignal, output } from '@angular/core';
import { type FieldState, form, FormField } from '@angular/forms/signals';
import type { LibraryPractice } from '../../../domain/practices/library-practice';
import { practiceLimits } from '../../../domain/practices/limits';
import type { ProgrammeText } from '../../../domain/practices/programme';
import { Field } from '../../../shared/ui/field/field';
import type { Typing } from '../../../store/library/open-draft';
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
  imports: [FormField, Field, ProgrammeItems],
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
  protected readonly draft = linkedSignal(() => this.before() ?? this.start());
  protected readonly form = form(this.draft, programmeSchema);
  protected readonly limits = practiceLimits;

  constructor() {
    effect(() => {
      const draft = this.draft();
      this.typed.emit({ draft, isChanged: !isSame(draft, this.start()) });
    });
  }

  /** "12 of 200 characters" */
  protected counted(text: string, most: number): string {
    return `${Array.from(text.trim()).length} of ${most} characters`;
  }

  protected errorOf(state: FieldState<unknown>): string | null {
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
