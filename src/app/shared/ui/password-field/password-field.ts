import { Component, ElementRef, input, model, output, signal, viewChild } from '@angular/core';
import { Field } from '../field/field';
import { Icon } from '../icon/icon';

/** A password with a button that shows it. A value control for `[formField]`, or bound by `[(value)]`. */
@Component({
  selector: 'app-password-field',
  imports: [Field, Icon],
  template: `
    <app-field [label]="label()" [hint]="hint()" [error]="error()">
      <div class="together">
        <input
          #control
          [type]="shown() ? 'text' : 'password'"
          [attr.autocomplete]="autocomplete()"
          autocapitalize="none"
          spellcheck="false"
          [value]="value()"
          (input)="value.set(control.value)"
          (blur)="touch.emit()"
        />
        <button
          type="button"
          class="icon-button"
          aria-label="Show the password"
          [attr.aria-pressed]="shown()"
          (click)="shown.set(!shown())"
        >
          <app-icon [name]="shown() ? 'visibility_off' : 'visibility'" />
        </button>
      </div>
    </app-field>
  `,
  styles: `
    .together {
      position: relative;
    }

    input {
      padding-right: 56px !important;
    }

    .icon-button {
      position: absolute;
      inset: 4px 4px auto auto;
    }
  `,
})
export class PasswordField {
  private readonly control = viewChild.required<ElementRef<HTMLInputElement>>('control');

  readonly value = model('');
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string | null>();
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');
  readonly touch = output();

  protected readonly shown = signal(false);

  focus(): void {
    this.control().nativeElement.focus();
  }
}
