import { listed } from '../../../domain/words/listed';
import { Component, computed, input, output, signal } from '@angular/core';
import {
  enteredItems,
  emptyItems,
  type ItemsDraft,
  itemsProblem,
} from '../../../domain/measures/entered-items';
import { definitionOf } from '../../../domain/measures/items-form';
import { itemCount, type Measure } from '../../../domain/measures/measure';
import type { FormDefinition } from '../../../domain/forms';
import { Field } from '../../../shared/ui/field/field';
import { FirstError } from '../../../shared/ui/first-error/first-error';
import { typedDraft, type Typing } from '../../../store/drafts/typed-draft';

/** The questions of a measure, typed or pasted one a line, with their answers and points. */
@Component({
  selector: 'app-items-form',
  imports: [Field, FirstError],
  templateUrl: './items-form.html',
  styleUrl: './items-form.scss',
})
export class ItemsForm {
  readonly measure = input.required<Measure>();
  /** What was published before, or typed; nothing for the first time. */
  readonly start = input<ItemsDraft | null>(null);
  readonly before = input<ItemsDraft | null>(null);
  readonly busy = input(false);
  readonly submitted = output<FormDefinition>();
  readonly cancelled = output();
  readonly typed = output<Typing<ItemsDraft>>();

  protected readonly draft = typedDraft({
    before: this.before,
    start: () => this.start() ?? emptyItems,
    typed: this.typed,
  });
  private readonly isPressed = signal(false);
  private readonly problem = computed(() => itemsProblem(this.measure(), this.draft()));
  protected readonly itemsError = computed(() => this.errorOf('items'));
  protected readonly optionsError = computed(() => this.errorOf('options'));
  protected readonly counted = computed(() => {
    const { length } = enteredItems(this.draft().items);
    return `${length} of ${itemCount(this.measure())} questions. A question with answers of its own has them below it, each after a dash: “- Never = 0”.`;
  });
  /** The questions by number, to mark those that are turned round. */
  protected readonly marks = computed(() => {
    if (this.measure().reverseKnown) return [];
    const { items, reverse } = this.draft();
    return enteredItems(items).map(({ text }, place) => ({
      number: place + 1,
      text,
      isTurned: reverse.includes(place + 1),
    }));
  });
  protected readonly turned = computed(() => {
    const all = this.measure().scoring.flatMap(({ reverse }) => reverse ?? []);
    return listed([...new Set(all)].map((linkId) => linkId.slice(1)));
  });

  /** The form that these questions make, once they are whole. */
  readonly definition = computed(() =>
    this.problem() === null ? definitionOf(this.measure(), this.draft()) : null,
  );

  protected set(change: Partial<ItemsDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected turn(number: number): void {
    this.draft.update((draft) => ({
      ...draft,
      reverse: draft.reverse.includes(number)
        ? draft.reverse.filter((one) => one !== number)
        : [...draft.reverse, number].sort((one, two) => one - two),
    }));
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.isPressed.set(true);
    const definition = this.definition();
    if (definition && !this.busy()) this.submitted.emit(definition);
  }

  private errorOf(field: 'items' | 'options'): string | null {
    const problem = this.problem();
    return this.isPressed() && problem?.field === field ? problem.message : null;
  }
}
