import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import type { Favouring } from '../../domain/library-practices/favourites';
import { found, queryFrom } from '../../domain/library-practices/library-list';
import type { LibraryPractice } from '../../domain/library-practices/library-practice';
import {
  type ChoiceGroup,
  choiceGroups,
  type GivenBefore,
} from '../../domain/practices/given-before';
import type { Programme } from '../../domain/programmes/programme';
import { type LibraryFilter, LibraryFilters } from '../../shared/practices/library-filters';
import { categoryWords, practiceLine } from '../../shared/practices/practice-words';
import { StarButton } from '../../shared/practices/star-button';
import { Icon } from '../../shared/ui/icon/icon';
import { givenWords } from './given-words';

const groupWords: Readonly<Record<ChoiceGroup['name'], string>> = {
  favourites: 'Favourites',
  lately: 'Used lately',
  others: 'All others',
};

type Filters = Readonly<Partial<Record<LibraryFilter, string>>>;

/** What to give: a practice of the library, favourites and what was used lately first, or a programme of several. */
@Component({
  selector: 'app-practice-picker',
  imports: [Icon, LibraryFilters, StarButton],
  templateUrl: './practice-picker.html',
  styleUrl: './picker.scss',
})
export class PracticePicker {
  readonly practices = input.required<readonly LibraryPractice[]>();
  readonly programmes = input<readonly Programme[]>([]);
  /** Their ids. */
  readonly favourites = input<readonly string[]>([]);
  readonly givenBefore = input<readonly GivenBefore[]>([]);
  /** Today, as a calendar day, and the zone in which days are said. */
  readonly today = input.required<string>();
  readonly timeZone = input<string>();
  readonly chosen = output<string>();
  readonly programmeChosen = output<string>();
  readonly favoured = output<Favouring>();

  protected readonly words = signal('');
  private readonly filters = signal<Filters>({});
  /** As they were when one began to choose: nothing moves away from under a press. */
  private readonly first = linkedSignal<readonly string[], readonly string[]>({
    source: this.favourites,
    computation: (now, before) => before?.value ?? now,
  });
  protected readonly groupWords = groupWords;
  protected readonly query = computed(() => queryFrom(this.words(), this.filters()));
  protected readonly found = computed(() => found(this.practices(), this.query()));
  /** With words looked for, what has them in its title comes first and nothing else. */
  protected readonly groups = computed((): readonly ChoiceGroup[] => {
    const isLookedFor = this.query().search.trim() !== '';
    return isLookedFor
      ? choiceGroups(this.found(), [], [])
      : choiceGroups(this.found(), this.first(), this.givenBefore());
  });
  protected readonly given = computed(
    () =>
      new Map(
        this.givenBefore().map((one) => [
          one.libraryPracticeId,
          givenWords(one, this.today(), this.timeZone()),
        ]),
      ),
  );

  protected narrow(name: LibraryFilter, value: string): void {
    this.filters.update((filters) => ({ ...filters, [name]: value }));
  }

  protected lineOf(practice: LibraryPractice): string {
    return `${categoryWords[practice.category]} · ${practiceLine(practice)}`;
  }

  protected stepsOf({ items }: Programme): string {
    return items.length === 1 ? 'One step' : `${items.length} steps`;
  }
}
