import { Component, computed, ElementRef, input, output, viewChild } from '@angular/core';
import {
  type AnswerValue,
  canChooseVisibility,
  type FormItem,
  type Visibility,
} from '../../../domain/forms';
import { leftOut, type Reply, withValue } from '../../../domain/answers/reply';
import { Icon } from '../../ui/icon/icon';
import { DateControl } from '../controls/date-control';
import { MultiControl } from '../controls/multi-control';
import { OptionsControl } from '../controls/options-control';
import { ScaleControl } from '../controls/scale-control';
import { TextControl } from '../controls/text-control';
import { SeenBy } from '../seen-by/seen-by';

let nextId = 0;

/**
 * One question with its control, the two ways out and who sees the answer. It keeps nothing itself:
 * whoever holds the answers gives the reply and takes the next one. Projected content stands at its foot.
 */
@Component({
  selector: 'app-question',
  imports: [DateControl, Icon, MultiControl, OptionsControl, ScaleControl, SeenBy, TextControl],
  templateUrl: './question.html',
  styleUrl: './question.scss',
})
export class Question {
  readonly item = input.required<FormItem>();
  readonly reply = input.required<Reply>();
  /** What is wrong with the answer, as a sentence. */
  readonly error = input<string | null>(null);
  /** Whether it says who sees the answer. Not where the whole form says it once. */
  readonly showsReaders = input(true);
  /** Which of how many it is, where one is asked at a time. */
  readonly place = input<string | null>(null);
  /** What was chosen another time on this scale, to be marked faintly. */
  readonly marked = input<number | null>(null);

  readonly replied = output<Reply>();
  /** A step of the scale was pressed, or confirmed with Enter. */
  readonly pressed = output();
  /** Focus came to this question. */
  readonly entered = output();
  /** Focus left it. */
  readonly left = output();

  /** What stood here before a way out was pressed. In memory only: who prefers not to say has said nothing. */
  private aside: Reply | undefined;
  private readonly field = viewChild.required<ElementRef<HTMLElement>>('field');

  protected readonly id = `question-${String(nextId++)}`;
  protected readonly isNeeded = computed(
    () => this.item().required === true || this.item().mustBe !== undefined,
  );
  protected readonly kind = computed(() => {
    const { type } = this.item();
    if (type === 'boolean' || type === 'choice') return 'options';
    return type === 'longtext' || type === 'number' ? 'text' : type;
  });
  protected readonly canClear = computed(
    () => this.kind() === 'options' && !this.isNeeded() && this.reply().state === 'answered',
  );
  /** Consents and routing questions are the coach's to see anyway, and don't talk about it. */
  protected readonly seenBy = computed(() => {
    if (canChooseVisibility(this.item())) return 'chosen';
    return this.reply().visibility === 'only_me' ? 'fixed' : 'unsaid';
  });
  protected readonly describedBy = computed(() => {
    const parts = [this.item().help && `${this.id}-help`, this.error() && `${this.id}-error`];
    return parts.filter(Boolean).join(' ') || null;
  });

  focus(): void {
    const field = this.field().nativeElement;
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'start' });
  }

  protected answer(value: AnswerValue | null): void {
    this.replied.emit(withValue(this.reply(), value));
  }

  protected leaveOut(way: 'skipped' | 'live'): void {
    const reply = this.reply();
    if (reply.state === way) {
      const before = this.aside ?? withValue(reply, null);
      this.replied.emit({ ...before, visibility: reply.visibility });
    } else {
      if (reply.state !== 'skipped' && reply.state !== 'live') this.aside = reply;
      this.replied.emit(leftOut(reply, way));
    }
  }

  protected show(visibility: Visibility): void {
    this.replied.emit({ ...this.reply(), visibility });
  }

  protected leave(event: FocusEvent): void {
    const goesTo = event.relatedTarget;
    if (goesTo instanceof Node && this.field().nativeElement.contains(goesTo)) return;
    this.left.emit();
  }
}
