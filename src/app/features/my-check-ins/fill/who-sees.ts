import { Component, computed, input, model, output } from '@angular/core';
import { canChooseVisibility, type Visibility } from '../../../domain/forms';
import { SeenBy } from '../../../shared/forms/seen-by/seen-by';
import type { FormAnswers } from '../../../store/answers/form-answers';

/** One line for who sees the whole, which opens into the choice, and into a choice answer by answer. */
@Component({
  selector: 'app-who-sees',
  imports: [SeenBy],
  template: `
    <app-seen-by
      coachHint="Once you have sent it"
      [visibility]="whole()"
      (visibilityChange)="chosen.emit($event)"
    >
      <label class="each">
        <input type="checkbox" [checked]="each()" (change)="each.set(!each())" />
        <span>Choose answer by answer</span>
      </label>
    </app-seen-by>
    @if (exceptions(); as words) {
      <p class="small quiet">{{ words }}</p>
    }
  `,
  styles: `
    .each {
      display: flex;
      gap: 12px;
      align-items: center;
      min-height: 48px;
      padding: 0 16px;
      cursor: pointer;
    }

    .each input {
      width: 20px;
      height: 20px;
      margin: 0;
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class WhoSees {
  readonly answers = input.required<FormAnswers>();
  readonly each = model(false);
  readonly chosen = output<Visibility>();

  private readonly choosable = computed(() =>
    [...this.answers().items.values()]
      .filter(canChooseVisibility)
      .map(({ linkId }) => this.answers().reply(linkId)),
  );
  protected readonly whole = computed<Visibility>(() =>
    this.choosable().every(({ visibility }) => visibility === 'only_me') ? 'only_me' : 'coach',
  );
  protected readonly exceptions = computed(() => {
    if (this.whole() === 'only_me') return '';
    const kept = this.choosable().filter(({ visibility }) => visibility === 'only_me').length;
    if (kept === 0) return '';
    return kept === 1
      ? 'Except one answer, which only you can see.'
      : `Except ${kept} answers, which only you can see.`;
  });
}
