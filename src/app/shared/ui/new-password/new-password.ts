import { Component, computed, effect, input, model, signal } from '@angular/core';
import { PasswordField } from '../password-field/password-field';
import { passwordLength } from './password-rule';

const words = [
  'Very easy to guess',
  'Easy to guess',
  'Could be stronger',
  'Hard to guess',
  'Very hard to guess',
];

/** A password to be chosen, with a hint of how hard it is to guess. */
@Component({
  selector: 'app-new-password',
  imports: [PasswordField],
  template: `
    <app-password-field
      autocomplete="new-password"
      [label]="label()"
      [hint]="hint"
      [error]="error()"
      [(value)]="value"
    />
    <p class="strength small quiet" role="status">
      @if (strength(); as said) {
        <span class="meter" aria-hidden="true"><span [style.width.%]="said.width"></span></span>
        &ngsp;<span>{{ said.words }}</span>
      }
    </p>
  `,
  styleUrl: './new-password.scss',
})
export class NewPassword {
  readonly value = model('');
  readonly label = input('Password');
  readonly error = input<string | null>();
  /** The person's own words (name, e-mail), which make a poor password. */
  readonly personal = input<readonly string[]>([]);

  private readonly score = signal<number | null>(null);

  protected readonly hint = `At least ${passwordLength} characters. A few words that only you would put together are best.`;
  protected readonly strength = computed(() => {
    const score = this.score();
    return score === null ? null : { words: words[score], width: 20 + score * 20 };
  });

  constructor() {
    effect((onCleanup) => {
      const [password, personal] = [this.value(), this.personal()];
      let current = true;
      onCleanup(() => (current = false));
      void this.measure(password, personal).then((score) => {
        if (current) this.score.set(score);
      });
    });
  }

  private async measure(password: string, personal: readonly string[]): Promise<number | null> {
    if (!password) return null;
    try {
      const { strengthOf } = await import('./password-strength');
      return strengthOf(password, personal);
    } catch {
      // Only a hint: without it a password can be chosen all the same.
      return null;
    }
  }
}
