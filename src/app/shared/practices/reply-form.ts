import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { textProblems } from '../../domain/forms/text-length';
import { practiceLimits } from '../../domain/library-practices/limits';
import { Field } from '../ui/field/field';

/** The one answer to a reflection. What was typed stays when it could not be sent. */
@Component({
  selector: 'app-reply-form',
  imports: [Field],
  template: `
    <form novalidate (submit)="send($event)">
      <app-field
        [label]="'Answer ' + name()"
        [error]="error()"
        hint="One answer a reflection. They read it beside their own words."
      >
        <textarea
          #control
          rows="3"
          dir="auto"
          [value]="text()"
          (input)="write(control.value)"
        ></textarea>
      </app-field>
      <ng-content />
      <div class="actions">
        <button type="submit" class="button tonal" [attr.aria-busy]="busy()">Send</button>
        <button type="button" class="button text" (click)="cancelled.emit()">
          {{ text().trim() ? 'Later' : 'Cancel' }}
        </button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 12px;
      max-width: var(--attune-measure);
      margin-top: 16px;
    }
  `,
})
export class ReplyForm {
  private readonly control = viewChild.required<ElementRef<HTMLElement>>('control');

  readonly name = input.required<string>();
  /** What was typed earlier and is not sent. */
  readonly draft = input('');
  readonly busy = input(false);
  /** Whether it takes the focus: when somebody has just asked for it. */
  readonly focuses = input(false);
  readonly typed = output<string>();
  readonly sent = output<string>();
  readonly cancelled = output();

  protected readonly text = linkedSignal<string, string>({
    source: this.draft,
    computation: (draft, before) => draft || (before?.value ?? ''),
  });
  private readonly isTold = signal(false);
  protected readonly error = computed(() => {
    const isMissing = this.isTold() && this.text().trim() === '';
    return isMissing
      ? 'Write a few words first.'
      : (textProblems(this.text().trim(), practiceLimits.reply)[0] ?? null);
  });

  constructor() {
    afterNextRender({ write: () => this.focuses() && this.control().nativeElement.focus() });
  }

  protected write(text: string): void {
    this.text.set(text);
    this.isTold.set(false);
    this.typed.emit(text);
  }

  protected send(event: Event): void {
    event.preventDefault();
    this.isTold.set(true);
    if (!this.busy() && !this.error()) this.sent.emit(this.text().trim());
  }
}
