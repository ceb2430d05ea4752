import { Component, computed, input, output } from '@angular/core';
import { form, FormField, FormRoot, required, schema, validate } from '@angular/forms/signals';
import { normLimits, type NormText } from '../../../domain/measures/measure';
import { readNumber } from '../../../domain/words/number';
import { Field } from '../../../shared/ui/field/field';
import { errorOf, sending } from '../../../shared/ui/field/sending';
import { typedDraft, type Typing } from '../../../store/drafts/typed-draft';

/** What stands in the form: numbers as they are typed. */
export interface NormDraft {
  sd: string;
  reliability: string;
  citation: string;
}

const normSchema = schema<NormDraft>((path) => {
  const sd = 'A number above nought, in points of the measure.';
  validate(path.sd, ({ value }) => {
    const number = readNumber(value());
    return number > 0 && number < normLimits.sd ? null : { kind: 'sd', message: sd };
  });
  const reliability = 'A number between 0 and 1, such as 0.86.';
  validate(path.reliability, ({ value }) => {
    const number = readNumber(value());
    return number > 0 && number < 1 ? null : { kind: 'reliability', message: reliability };
  });
  required(path.citation, { message: 'Whose numbers are they?' });
  validate(path.citation, ({ value }) =>
    Array.from(value().trim()).length > normLimits.citation
      ? { kind: 'tooLong', message: `At most ${normLimits.citation} characters.` }
      : null,
  );
});

const draftOf = (norm: NormText | null): NormDraft => ({
  sd: norm ? String(norm.sd) : '',
  reliability: norm ? String(norm.reliability) : '',
  citation: norm?.citation ?? '',
});

/** Standard deviation, reliability, and where they come from. */
@Component({
  selector: 'app-norm-form',
  imports: [FormField, FormRoot, Field],
  template: `
    <form class="form" novalidate [formRoot]="form">
      <app-field label="Standard deviation" [error]="errorOf(form.sd())">
        <input #control type="text" inputmode="decimal" autocomplete="off" [formField]="form.sd" />
      </app-field>
      <app-field
        label="Reliability"
        hint="Of the same people, twice: between 0 and 1."
        [error]="errorOf(form.reliability())"
      >
        <input
          #control
          type="text"
          inputmode="decimal"
          autocomplete="off"
          [formField]="form.reliability"
        />
      </app-field>
      <app-field label="Source" [error]="errorOf(form.citation())">
        <textarea #control rows="3" dir="auto" [formField]="form.citation"></textarea>
      </app-field>
      <ng-content />
      <div class="actions">
        <button type="submit" class="button filled" [attr.aria-busy]="busy()">Save</button>
        <button type="button" class="button text" (click)="cancelled.emit()">Cancel</button>
      </div>
    </form>
  `,
})
export class NormForm {
  /** What the form starts from; nothing for the first time. */
  readonly norm = input<NormText | null>(null);
  readonly before = input<NormDraft | null>(null);
  readonly busy = input(false);
  readonly submitted = output<NormText>();
  readonly cancelled = output();
  readonly typed = output<Typing<NormDraft>>();

  private readonly start = computed(() => draftOf(this.norm()));
  private readonly draft = typedDraft({
    before: this.before,
    start: this.start,
    typed: this.typed,
  });
  protected readonly errorOf = errorOf;
  protected readonly form = form(
    this.draft,
    normSchema,
    sending(() => this.submitted.emit(this.text()), this.busy),
  );

  private text(): NormText {
    const { sd, reliability, citation } = this.draft();
    return { sd: readNumber(sd), reliability: readNumber(reliability), citation: citation.trim() };
  }
}
