import { Component, computed, input, output } from '@angular/core';
import {
  libraryMinutes,
  type LibraryPart,
  type LibraryQuery,
} from '../../domain/library-practices/library-list';
import { categories } from '../../domain/library-practices/library-practice';
import { Icon } from '../ui/icon/icon';
import { type FilterOption, FilterSelect } from './filter-select';
import { categoryWords } from './practice-words';

export type LibraryFilter = Exclude<keyof LibraryQuery, 'search'>;

const any = (words: string): FilterOption => ({ value: '', words });

const parts: readonly { readonly value: LibraryPart; readonly words: string }[] = [
  { value: 'all', words: 'Built in and own' },
  { value: 'own', words: 'Your own' },
  { value: 'built_in', words: 'Built in' },
  { value: 'archived', words: 'Archived' },
];

const filters: readonly {
  readonly name: LibraryFilter;
  readonly label: string;
  readonly options: readonly FilterOption[];
}[] = [
  {
    name: 'category',
    label: 'Category',
    options: [
      any('Any category'),
      ...categories.map((value) => ({ value, words: categoryWords[value] })),
    ],
  },
  {
    name: 'minutes',
    label: 'Minutes',
    options: [
      any('Any length'),
      ...libraryMinutes.map((most) => ({ value: String(most), words: `Up to ${most} minutes` })),
    ],
  },
  {
    name: 'company',
    label: 'For whom',
    options: [
      any('Anybody'),
      { value: 'solo', words: 'Alone' },
      { value: 'partner', words: 'With a partner' },
    ],
  },
  {
    name: 'tier',
    label: 'Unlocking',
    options: [
      any('Open or unlocked'),
      { value: 'open', words: 'Open' },
      { value: 'coach', words: 'Coach unlocks' },
    ],
  },
  { name: 'part', label: 'Part of the library', options: parts },
];

/** What narrows the library. */
@Component({
  selector: 'app-library-filters',
  imports: [Icon, FilterSelect],
  templateUrl: './library-filters.html',
  styleUrl: './library-filters.scss',
})
export class LibraryFilters {
  readonly query = input.required<LibraryQuery>();
  /** What is not asked for here. */
  readonly without = input<LibraryFilter>();
  readonly searched = output<string>();
  /** An empty value is any. */
  readonly narrowed = output<{ readonly name: LibraryFilter; readonly value: string }>();

  protected readonly filters = computed(() =>
    filters.filter(({ name }) => name !== this.without()),
  );

  protected valueOf(name: LibraryFilter): string {
    return String(this.query()[name] ?? '');
  }
}
