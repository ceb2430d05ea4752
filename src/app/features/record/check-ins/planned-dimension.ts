import {
  Component,
  computed,
  ElementRef,
  input,
  type OnInit,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { PlannedDimension, PlanProblem } from '../../../domain/check-ins/plan';
import { nameOf } from '../../../domain/check-ins/questions';
import type { FormItem } from '../../../domain/forms';
import { Field } from '../../../shared/ui/field/field';
import { OrderButtons } from '../../../shared/ui/order/order-buttons';
import { problemText, unnamed } from './plan-words';

/** A dimension that is asked, or may be: with its words, and its place. */
@Component({
  selector: 'app-planned-dimension',
  imports: [Field, OrderButtons],
  templateUrl: './planned-dimension.html',
  styleUrl: './planned-dimension.scss',
})
export class PlannedDimensionView implements OnInit {
  readonly dimension = input.required<PlannedDimension>();
  readonly isFirst = input(false);
  readonly isLast = input(false);
  readonly problem = input<PlanProblem>();
  readonly changed = output<Partial<PlannedDimension>>();
  readonly moved = output<-1 | 1>();
  readonly removed = output();

  private readonly first = viewChild<ElementRef<HTMLElement>>('first');

  protected readonly name = computed(() => nameOf(this.dimension().item) || unnamed);
  protected readonly error = computed(() => problemText(this.problem()));
  /** One without words yet begins open, and one with a problem opens itself. */
  protected readonly opened = signal(false);
  protected readonly isOpen = computed(
    () => this.dimension().isAsked && (this.opened() || this.problem() !== undefined),
  );

  ngOnInit(): void {
    this.opened.set(this.dimension().item.text === '');
  }

  /** On what can be done with it. */
  focus(): void {
    this.first()?.nativeElement.focus();
  }

  protected say(words: Partial<FormItem>): void {
    this.changed.emit({ item: { ...this.dimension().item, ...words } });
  }
}
