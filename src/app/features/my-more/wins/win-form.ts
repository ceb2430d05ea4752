import { Component, computed, input, output, signal } from '@angular/core';
import type { Visibility } from '../../../domain/forms';
import { textProblems } from '../../../domain/forms/text-length';
import { winLength } from '../../../domain/wins/win';
import { SeenBy } from '../../../shared/forms/seen-by/seen-by';
import { Field } from '../../../shared/ui/field/field';

export interface WinDraft {
  readonly words: string;
  readonly visibility: Visibility;
}

/** A small good moment, and who sees it. What was typed stays until it was written down. */
@Component({
  selector: 'app-win-form',
  imports: [Field, SeenBy],
  template: `
    <form novalidate (submit)="send($event)">
      <app-field label="A small good moment" [error]="error()">
        <textarea
          #control
          rows="2"
          dir="auto"
          [value]="draft().words"
          (input)="write(control.value)"
        ></textarea>
      </app-field>
      <app-seen-by
        coachHint="As soon as you write it down"
        [visibility]="draft().visibility"
        (visibilityChange)="typed.emit({ words: draft().words, visibility: $event })"
      />
      <ng-content />
      <button type="submit" class="button filled" [attr.aria-busy]="busy()">Write it down</button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: 12px;
      justify-items: start;
      max-width: var(--attune-measure);
    }

    app-field,
    app-seen-by {
      width: 100%;
    }
  `,
})
export class WinForm {
  readonly draft = input.required<WinDraft>();
  readonly busy = input(false);
  readonly typed = output<WinDraft>();
  readonly sent = output();

  private readonly isTold = signal(false);
  protected readonly error = computed(() => {
    const { words } = this.draft();
    const isMissing = this.isTold() && words.trim() === '';
    return isMissing
      ? 'Write a few words first.'
      : (textProblems(words.trim(), winLength)[0] ?? null);
  });

  protected write(words: string): void {
    this.isTold.set(false);
    this.typed.emit({ words, visibility: this.draft().visibility });
  }

  protected send(event: Event): void {
    event.preventDefault();
    if (this.busy()) return;
    this.isTold.set(true);
    if (this.error()) return;
    this.isTold.set(false);
    this.sent.emit();
  }
}
