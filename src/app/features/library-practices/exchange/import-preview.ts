import { Component, computed, input, output } from '@angular/core';
import type { LibraryText } from '../../../domain/library-practices/library-practice';
import { practiceLine } from '../../../shared/practices/practice-words';

/** What a file would add, before it does. */
@Component({
  selector: 'app-import-preview',
  template: `
    <section aria-labelledby="preview">
      <h2 id="preview" class="headline">{{ heading() }}</h2>
      @if (twice() > 0) {
        <p class="quiet">
          {{
            twice() === 1
              ? 'One of them has the title of one you have already. Both will be there.'
              : twice() + ' of them have the title of one you have already. Both will be there.'
          }}
        </p>
      }
      @if (repeated().size > 0) {
        <p class="quiet">
          {{
            repeated().size === 1
              ? 'One title is in the file more than once. All of them will be added.'
              : repeated().size +
                ' titles are in the file more than once. All of them will be added.'
          }}
        </p>
      }
      <div class="actions">
        <button
          type="button"
          class="button filled"
          [attr.aria-busy]="busy()"
          (click)="confirmed.emit()"
        >
          {{ action() }}
        </button>
        <button type="button" class="button text" (click)="cancelled.emit()">
          Choose another file
        </button>
      </div>
      <ul class="rows">
        @for (row of rows(); track $index) {
          <li class="row">
            <div class="grow">
              <p class="row-title" dir="auto">{{ row.title }}</p>
              <p class="row-line">{{ row.line }}</p>
            </div>
            @if (row.isRepeated) {
              <span class="tag">More than once in the file</span>
            }
            @if (row.isKnown) {
              <span class="tag">Same title as yours</span>
            }
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    .actions {
      margin: 16px 0;
    }

    .row-title {
      overflow-wrap: anywhere;
    }

    li {
      content-visibility: auto;
      contain-intrinsic-size: auto 73px;
    }
  `,
})
export class ImportPreview {
  readonly practices = input.required<readonly LibraryText[]>();
  /** Titles that are there already. */
  readonly known = input.required<ReadonlySet<string>>();
  readonly busy = input(false);
  readonly confirmed = output();
  readonly cancelled = output();

  private readonly count = computed(() => {
    const { length } = this.practices();
    return length === 1 ? '1 practice' : `${length} practices`;
  });
  protected readonly heading = computed(() => `${this.count()} in the file`);
  protected readonly action = computed(() => `Add ${this.count()}`);
  /** Titles that stand in the file more than once. */
  protected readonly repeated = computed(() => {
    const titles = this.practices().map(({ title }) => title);
    return new Set(titles.filter((title, at) => titles.indexOf(title) !== at));
  });
  protected readonly rows = computed(() =>
    this.practices().map((practice) => ({
      title: practice.title,
      line: practiceLine(practice),
      isKnown: this.known().has(practice.title),
      isRepeated: this.repeated().has(practice.title),
    })),
  );
  protected readonly twice = computed(() => this.rows().filter(({ isKnown }) => isKnown).length);
}
