import { Component, computed, input } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { foundPieces } from '../../domain/search/found';
import type { Entry } from '../../domain/timeline/timeline';
import { DimensionValues } from '../check-ins/dimension-values';
import { Icon } from '../ui/icon/icon';
import { wordsOf } from './entry-words';
import { type Reader } from './entry-reader';

/** Where an entry can be read in full. */
export interface EntryLink {
  readonly to: readonly string[];
  readonly query?: Params;
  readonly words: string;
}

/** One moment on the thread. */
@Component({
  selector: 'app-entry',
  imports: [RouterLink, DimensionValues, Icon],
  templateUrl: './entry-view.html',
  styleUrl: './entry-view.scss',
})
export class EntryView {
  readonly entry = input.required<Entry>();
  readonly reader = input.required<Reader>();
  readonly link = input<EntryLink | null>(null);
  /** In words, as "Thu 19 Nov". */
  readonly day = input.required<string>();
  /** Whether the day is written out: once for all entries of a day. */
  readonly isFirst = input(true);

  protected readonly foundPieces = foundPieces;
  protected readonly words = computed(() => wordsOf(this.entry(), this.reader()));
}
