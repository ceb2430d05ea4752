import { Component, computed, contentChild, effect, ElementRef, input } from '@angular/core';
import { Icon } from '../icon/icon';

let nextId = 0;

/**
 * A label, a native control, a hint and an error, tied together for screen readers.
 * The control is the projected input, select or textarea, marked `#control`.
 */
@Component({
  selector: 'app-field',
  imports: [Icon],
  template: `
    <label class="field-label" [attr.for]="id()">
      {{ label() }}
      @if (optional()) {
        <span class="quiet small">optional</span>
      }
    </label>
    <ng-content />
    @if (error(); as words) {
      <p class="field-error" [id]="errorId"><app-icon name="error" size="s" />{{ words }}</p>
    } @else if (hint()) {
      <p class="field-hint" [id]="hintId">{{ hint() }}</p>
    }
  `,
  styles: ':host { display: block; }',
})
export class Field {
  private readonly ownId = `field-${String(nextId++)}`;

  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string | null>();
  readonly optional = input(false);

  private readonly control = contentChild<string, ElementRef<HTMLElement>>('control', {
    read: ElementRef,
  });

  protected readonly errorId = `${this.ownId}-error`;
  protected readonly hintId = `${this.ownId}-hint`;
  protected readonly id = computed(() => this.control()?.nativeElement.id ?? this.ownId);

  constructor() {
    effect(() => {
      const control = this.control()?.nativeElement;
      if (control) this.describe(control);
    });
  }

  private describe(control: HTMLElement): void {
    const described = this.error() ? this.errorId : this.hint() ? this.hintId : undefined;
    control.id ||= this.ownId;
    control.classList.add('field');
    control.setAttribute('aria-invalid', String(!!this.error()));
    if (described) control.setAttribute('aria-describedby', described);
    else control.removeAttribute('aria-describedby');
  }
}
