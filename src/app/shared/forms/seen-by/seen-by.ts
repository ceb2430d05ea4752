import { Component, computed, input, output, signal } from '@angular/core';
import type { Visibility } from '../../../domain/forms';
import { Icon } from '../../ui/icon/icon';
import { readersSentence } from '../answer-text';

interface Reader {
  readonly value: Visibility;
  readonly label: string;
  readonly hint: string;
}

let nextId = 0;

/** One quiet line that says who sees an answer, and opens where it stands, with what is projected below. */
@Component({
  selector: 'app-seen-by',
  imports: [Icon],
  template: `
    @if (fixed()) {
      <p class="seen-by">
        <app-icon [name]="icon()" size="s" /><span>{{ words() }}</span>
      </p>
    } @else {
      <button
        type="button"
        class="seen-by"
        [attr.aria-expanded]="open()"
        [attr.aria-controls]="open() ? id : null"
        (click)="open.set(!open())"
      >
        <app-icon [name]="icon()" size="s" />
        <span>{{ words() }}</span>
        <app-icon class="turn" name="chevron_right" size="s" />
      </button>
      @if (open()) {
        <div class="seen-by-menu" role="radiogroup" aria-label="Who can see this?" [id]="id">
          @for (reader of readers(); track reader.value) {
            <label>
              <input
                type="radio"
                [name]="id"
                [checked]="reader.value === visibility()"
                (change)="visibilityChange.emit(reader.value)"
              />
              <span
                >{{ reader.label }}<small>{{ reader.hint }}</small></span
              >
            </label>
          }
        </div>
        <ng-content />
      }
    }
  `,
  styles: `
    p.seen-by {
      cursor: default;
    }
  `,
})
export class SeenBy {
  readonly visibility = input.required<Visibility>();
  /** Whether the form decides it. */
  readonly fixed = input(false);
  /** From when the coach sees it. */
  readonly coachHint = input('Once you have sent the form');
  readonly visibilityChange = output<Visibility>();

  /** The third choice, my coach and my partner, comes with couples. */
  protected readonly readers = computed<readonly Reader[]>(() => [
    { value: 'only_me', label: 'Only me', hint: 'Kept for you to come back to' },
    { value: 'coach', label: 'My coach', hint: this.coachHint() },
  ]);
  protected readonly id = `seen-by-${String(nextId++)}`;
  protected readonly open = signal(false);
  protected readonly words = computed(() => readersSentence(this.visibility()));
  protected readonly icon = computed(() =>
    this.visibility() === 'only_me' ? 'lock' : 'visibility',
  );
}
