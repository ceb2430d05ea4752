import { Component, computed, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import type { Cadence } from '../../../domain/library-practices/cadence';
import {
  categories,
  type Caution,
  cautions,
  participants,
  type LibraryText,
  tiers,
} from '../../../domain/library-practices/library-practice';
import { practiceLimits } from '../../../domain/library-practices/limits';
import { CadenceField } from '../../../shared/practices/cadence-field';
import {
  categoryWords,
  cautionWords,
  participantsWords,
} from '../../../shared/practices/practice-words';
import { type PaceDraft, PaceFields } from '../../../shared/practices/pace-fields';
import { StepList } from '../../../shared/practices/step-list';
import { Field } from '../../../shared/ui/field/field';
import { errorOf, sending } from '../../../shared/ui/field/sending';
import { typedDraft, type Typing } from '../../../store/drafts/typed-draft';
import {
  draftOf,
  emptyDraft,
  isSame,
  type PracticeDraft,
  practiceSchema,
  textOf,
  tierWords,
} from './practice-draft';

/** A practice to be written. What was typed stays when a refusal comes back. */
@Component({
  selector: 'app-practice-form',
  imports: [FormField, FormRoot, CadenceField, Field, PaceFields, StepList],
  templateUrl: './practice-form.html',
  styleUrl: './practice-form.scss',
})
export class PracticeForm {
  /** What the form starts from; nothing for a new one. */
  readonly practice = input<LibraryText | null>(null);
  /** What was typed before; nothing begins from what is saved. */
  readonly before = input<PracticeDraft | null>(null);
  readonly busy = input(false);
  readonly action = input.required<string>();
  readonly submitted = output<LibraryText>();
  readonly cancelled = output();
  readonly typed = output<Typing<PracticeDraft>>();

  private readonly start = computed(() => {
    const practice = this.practice();
    return practice ? draftOf(practice) : emptyDraft;
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
    practiceSchema,
    sending(() => this.submitted.emit(textOf(this.draft())), this.busy),
  );
  protected readonly limits = practiceLimits;

  protected readonly categories = categories.map((value) => ({
    value,
    words: categoryWords[value],
  }));
  protected readonly participants = participants.map((value) => ({
    value,
    words: participantsWords[value],
  }));
  protected readonly tiers = tiers.map((value) => ({ value, words: tierWords[value] }));
  protected readonly cautions = computed(() =>
    cautions.map((value) => ({
      value,
      words: cautionWords[value],
      isChosen: this.draft().cautions.includes(value),
    })),
  );

  /** "12 of 200 characters" */
  protected counted(text: string, most: number): string {
    return `${Array.from(text.trim()).length} of ${most} characters`;
  }

  protected setPace(pace: PaceDraft): void {
    this.draft.update((draft) => ({ ...draft, pace }));
  }

  protected setCadence(cadence: Cadence): void {
    this.draft.update((draft) => ({ ...draft, cadence }));
  }

  protected toggle(caution: Caution): void {
    this.draft.update((draft) => ({
      ...draft,
      cautions: cautions.filter((one) =>
        one === caution ? !draft.cautions.includes(one) : draft.cautions.includes(one),
      ),
    }));
  }
}
