import { Component, computed, input, output } from '@angular/core';
import type { LibraryPractice } from '../../domain/library-practices/library-practice';
import { itemProblems } from '../../domain/programmes/programme-check';
import type { Delivery } from '../../domain/programmes/programme';
import { practiceLine } from '../../shared/practices/practice-words';
import { deliveryWords } from '../../shared/practices/programme-words';
import { Field } from '../../shared/ui/field/field';
import { Icon } from '../../shared/ui/icon/icon';
import { type ItemDraft, itemOf } from './programme-draft';

const choices: readonly { readonly value: Delivery; readonly words: string }[] = [
  { value: 'at_once', words: 'At once' },
  { value: 'after_previous', words: 'When the one before is finished' },
  { value: 'days_after', words: 'Some days after the one before' },
  { value: 'on_date', words: 'On a day' },
];

/** One practice of a programme, and the choice of when it reaches the client. */
@Component({
  selector: 'app-programme-item',
  imports: [Field, Icon],
  templateUrl: './programme-item.html',
  styleUrl: './programme-item.scss',
})
export class ProgrammeItemView {
  readonly item = input.required<ItemDraft>();
  /** From 0. */
  readonly place = input.required<number>();
  readonly practice = input<LibraryPractice>();
  /** Whether what is missing is to be told. */
  readonly isChecked = input(false);
  readonly changed = output<Partial<ItemDraft>>();

  /** The first waits for none before it. */
  protected readonly choices = computed(() =>
    this.place() === 0
      ? choices.filter(({ value }) => value === 'at_once' || value === 'on_date')
      : choices,
  );
  protected readonly delivery = computed(() => {
    const { delivery } = this.item();
    return this.place() === 0 && delivery !== 'on_date' ? 'at_once' : delivery;
  });
  protected readonly line = computed(() => {
    const practice = this.practice();
    return practice ? practiceLine(practice) : '';
  });
  protected readonly sentence = computed(() =>
    deliveryWords(itemOf(this.item()), this.place(), this.practice()),
  );
  protected readonly problem = computed(() => {
    const item = { ...itemOf(this.item()), delivery: this.delivery() };
    return this.isChecked() ? (itemProblems(item)[0] ?? null) : null;
  });

  protected deliver(value: string): void {
    const chosen = choices.find((choice) => choice.value === value);
    if (chosen) this.changed.emit({ delivery: chosen.value });
  }
}
