import { capital } from '../../domain/words/capital';
import { Component, computed, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { type Coach, type CoachChanges, searchLanguages } from '../../domain/coaches/coach';
import { Field } from '../../shared/ui/field/field';
import { errorOf, sending } from '../../shared/ui/field/sending';
import { typedDraft, type Typing } from '../../store/drafts/typed-draft';
import { type CoachDraft, coachDraft, coachSchema, isSameCoach, trimmed } from './coach-draft';

/** The names clients see, and the zone in which times are said. */
@Component({
  selector: 'app-practice-form',
  imports: [FormField, FormRoot, Field],
  template: `
    <form class="form" novalidate [formRoot]="form">
      <app-field
        label="Your name"
        hint="As your clients know you."
        [error]="errorOf(form.displayName())"
      >
        <input #control type="text" autocomplete="name" dir="auto" [formField]="form.displayName" />
      </app-field>
      <app-field label="Practice" [optional]="true" [error]="errorOf(form.practiceName())">
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
  /** What was typed before; nothing begins from what is saved. */
  readonly before = input<CoachDraft | null>(null);
  readonly busy = input(false);
  readonly submitted = output<CoachChanges>();
  readonly typed = output<Typing<CoachDraft>>();

  private readonly draft = typedDraft({
    before: this.before,
    start: () => coachDraft(this.coach()),
    typed: this.typed,
    isSame: isSameCoach,
  });
  protected readonly errorOf = errorOf;
  protected readonly form = form(
    this.draft,
    coachSchema,
    sending(() => this.submitted.emit(trimmed(this.draft())), this.busy),
  );
  protected readonly languages = searchLanguages.map((value) => ({
    value,
    words: value === 'simple' ? 'Another language' : capital(value),
  }));
  protected readonly zones = computed(() => {
    const known = Intl.supportedValuesOf('timeZone');
    const own = this.coach().timeZone;
    return [...new Set([own, 'UTC', ...known])].sort();
  });
}
