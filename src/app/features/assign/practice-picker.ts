import { Component, computed, input, output, signal } from '@angular/core';
import type { LibraryPractice } from '../../domain/library-practices/library-practice';
import { hasWords } from '../../domain/words/fold';
import type { Programme } from '../../domain/programmes/programme';
import { categoryWords, practiceLine } from '../../shared/practices/practice-words';
import { Icon } from '../../shared/ui/icon/icon';

/** What to give: a practice of the library, or a programme of several. */
@Component({
  selector: 'app-practice-picker',
  imports: [Icon],
  template: `
    <h2 class="title">Which practice?</h2>
    <label class="search">
      <app-icon name="search" size="s" />
      <span class="hidden-visually">Find in the library</span>
      <input
        #typed
        type="search"
        placeholder="Find in the library"
        autocomplete="off"
        maxlength="200"
        dir="auto"
        (input)="words.set(typed.value)"
      />
    </label>
    <p class="hidden-visually" role="status">{{ found().length }} found</p>
    <ul class="rows">
      @for (one of found(); track one.id) {
        <li>
          <button type="button" class="row press" (click)="chosen.emit(one.id)">
            <span class="grow">
              <span class="row-title" dir="auto">{{ one.title }}</span>
              <span class="row-line">{{ one.line }}</span>
            </span>
            @if (one.isForCoach) {
              <span class="tag">When you judge it is time</span>
            }
            <app-icon name="chevron_right" />
          </button>
        </li>
      } @empty {
        <li class="quiet none">No practice matches these words.</li>
      }
    </ul>
    @if (programmes().length > 0) {
      <h2 class="title below">Or a programme</h2>
      <ul class="rows">
        @for (programme of programmes(); track programme.id) {
          <li>
            <button type="button" class="row press" (click)="programmeChosen.emit(programme.id)">
              <span class="grow">
                <span class="row-title" dir="auto">{{ programme.title }}</span>
                <span class="row-line">{{ stepsOf(programme) }}</span>
              </span>
              <app-icon name="chevron_right" />
            </button>
          </li>
        }
      </ul>
    }
  `,
  styleUrl: './picker.scss',
})
export class PracticePicker {
  readonly practices = input.required<readonly LibraryPractice[]>();
  readonly programmes = input<readonly Programme[]>([]);
  readonly chosen = output<string>();
  readonly programmeChosen = output<string>();

  protected readonly words = signal('');
  private readonly rows = computed(() =>
    this.practices().map((practice) => ({
      id: practice.id,
      title: practice.title,
      line: `${categoryWords[practice.category]} · ${practiceLine(practice)}`,
      isForCoach: practice.tier === 'coach',
    })),
  );
  protected readonly found = computed(() => {
    const wanted = this.words();
    return this.rows().filter(({ title, line }) => hasWords(`${title} ${line}`, wanted));
  });

  protected stepsOf({ items }: Programme): string {
    return items.length === 1 ? 'One step' : `${items.length} steps`;
  }
}
