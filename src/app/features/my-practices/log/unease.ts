import { Component, input, output } from '@angular/core';
import { type AnswerValue, type FormItem } from '../../../domain/forms';
import { ScaleControl } from '../../../shared/forms/controls/scale-control';

/** The intake's own scale, for unease: nothing is chosen until it is chosen, and it can be taken back. */
const item: FormItem = {
  linkId: 'unease',
  type: 'scale',
  text: '',
  sensitivity: 'normal',
  min: 0,
  max: 10,
  minLabel: 'not at all',
  maxLabel: 'very',
};

@Component({
  selector: 'app-unease',
  imports: [ScaleControl],
  template: `
    <p class="field-label" [id]="name() + '-label'">{{ label() }}</p>
    <app-scale-control
      [item]="item"
      [name]="name()"
      [labelledBy]="name() + '-label'"
      [value]="value()"
      (valueChange)="give($event)"
    />
  `,
})
export class Unease {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly value = input.required<number | null>();
  readonly valueChange = output<number | null>();

  protected readonly item = item;

  protected give(value: AnswerValue | null): void {
    this.valueChange.emit(typeof value === 'number' ? value : null);
  }
}
