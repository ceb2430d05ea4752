import { capital } from '../../domain/words/capital';
import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import {
  type Coach,
  type CoachChanges,
  type SearchLanguage,
  searchLanguages,
} from '../../domain/coaches/coach';
import { Field } from '../../shared/ui/field/field';

const most = 200;
const tooLong = (text: string) =>
  Array.from(text.trim()).length > most
    ? { kind: 'tooLong', message: `At most ${most} characters.` }
    : null;

/** The names clients see, and the zone in which times are said. */
@Component({
  selector: 'app-practice-form',
  imports: [FormField, Field],
  template: `
    <form class="form" novalidate (submit)="submit($event)">
      <app-field
        label="Your name"
        hint="As your clients know you."
        [error]="form.displayName().touched() ? form.displayName().errors()[0]?.message : null"
      >
        <input #control type="text" autocomplete="name" dir="auto" [formField]="form.displayName" />
      </app-field>
      <app-field
        label="Practice"
        [optional]="true"
        [error]="form.practiceName().touched() ? form.practiceName().errors()[0]?.message : null"
      >
        <input
          #control
          type="text"
          autocomplete="organization"
          dir="auto"
          [formField]="form.practiceName"
        />
      </app-field>
      <app-field label="Time zone" hint="Days and times on your pages are said in it.">
        <select #control [formField]="form.timeZone">
          @for (zone of zones(); track zone) {
            <option [value]="zone">{{ zone.replaceAll('_', ' ') }}</option>
          }
        </select>
      </app-field>
      <app-field
        label="Language of your notes"
        hint="The search knows its grammar: “liking” finds “liked”."
      >
        <select #control [formField]="form.language">
          @for (language of languages; track language.value) {
            <option [value]="language.value">{{ language.words }}</option>
          }
        </select>
      </app-field>
      <div class="actions">
        <button type="submit" class="button filled" [attr.aria-busy]="busy()">Save</button>
      </div>
    </form>
  `,
  styles: `
    form {
      margin-top: 16px;
    }
  `,
})
export class PracticeForm {
  readonly coach = input.required<Coach>();
  readonly busy = input(false);
  readonly submitted = output<CoachChanges>();

  /** What is typed stays while other settings are saved: only what is stored of these four starts it anew. */
  private readonly draft = linkedSignal({
    source: () => {
      const { displayName, practiceName, timeZone, language } = this.coach();
      return { displayName, practiceName, timeZone, language };
    },
    computation: (stored, before?: { source: Draft; value: Draft }) =>
      before && same(before.source, stored) ? before.value : stored,
  });
  protected readonly form = form(this.draft, (path) => {
    required(path.displayName, { message: 'Your clients need a name for you.' });
    validate(path.displayName, ({ value }) => tooLong(value()));
    validate(path.practiceName, ({ value }) => tooLong(value()));
  });
  protected readonly languages = searchLanguages.map((value) => ({
    value,
    words: value === 'simple' ? 'Another language' : capital(value),
  }));
  protected readonly zones = computed(() => {
    const known = Intl.supportedValuesOf('timeZone');
    const own = this.coach().timeZone;
    return [...new Set([own, 'UTC', ...known])].sort();
  });

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.busy()) return;
    this.form().markAsTouched();
    const [problem] = this.form().errorSummary();
    if (problem) problem.fieldTree().focusBoundControl();
    else this.submitted.emit(trimmed(this.draft()));
  }
}

interface Draft {
  displayName: string;
  practiceName: string;
  timeZone: string;
  language: SearchLanguage;
}

const same = (one: Draft, other: Draft): boolean =>
  one.displayName === other.displayName &&
  one.practiceName === other.practiceName &&
  one.timeZone === other.timeZone &&
  one.language === other.language;

const trimmed = ({ displayName, practiceName, ...chosen }: Draft): CoachChanges => ({
  displayName: displayName.trim(),
  practiceName: practiceName.trim(),
  ...chosen,
});
