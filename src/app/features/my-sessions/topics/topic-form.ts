import { Component, computed, input, output, signal } from '@angular/core';
import { textProblems } from '../../../domain/forms/text-length';
import { topicLength } from '../../../domain/topics/topic';
import { Field } from '../../../shared/ui/field/field';

/** A few words for the next session. What was typed stays until it was brought. */
@Component({
  selector: 'app-topic-form',
  imports: [Field],
  template: `
    <form novalidate (submit)="send($event)">
      <app-field
        label="What would you like to speak about?"
        [error]="error()"
        hint="Your coach reads only these words. What you keep to yourself stays kept."
      >
        <textarea
          #control
          rows="4"
          dir="auto"
          [value]="words()"
          (input)="write(control.value)"
        ></textarea>
      </app-field>
      <ng-content />
      <button type="submit" class="button filled" [attr.aria-busy]="busy()">
        Bring this to the session
      </button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 16px;
      justify-items: start;
      max-width: var(--attune-measure);
    }

    app-field {
      width: 100%;
    }
  `,
})
export class TopicForm {
  readonly words = input.required<string>();
  readonly busy = input(false);
  readonly typed = output<string>();
  readonly sent = output<string>();

  private readonly isTold = signal(false);
  protected readonly error = computed(() => {
    const isMissing = this.isTold() && this.words().trim() === '';
    return isMissing
      ? 'Write a few words first.'
      : (textProblems(this.words().trim(), topicLength)[0] ?? null);
  });

  protected write(words: string): void {
    this.isTold.set(false);
    this.typed.emit(words);
  }

  protected send(event: Event): void {
    event.preventDefault();
    if (this.busy()) return;
    this.isTold.set(true);
    if (this.error()) return;
    this.isTold.set(false);
    this.sent.emit(this.words().trim());
  }
}
