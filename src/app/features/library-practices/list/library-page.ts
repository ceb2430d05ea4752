import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { onComingBack } from '../../../core/clock/coming-back';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import {
  found,
  isNarrowed,
  queryFrom,
  wholeLibrary,
} from '../../../domain/library-practices/library-list';
import { EmptyState } from '../../../shared/ui/empty-state/empty-state';
import { Icon } from '../../../shared/ui/icon/icon';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { LibraryPageActions } from '../../../store/library-practices/library-practices.actions';
import { libraryPracticesFeature } from '../../../store/library-practices/library-practices.feature';
import type { Favouring } from '../../../domain/library-practices/favourites';
import { LibraryFilters } from '../../../shared/practices/library-filters';
import { PracticesHead } from '../../../shared/practices/practices-head';
import { LibraryList } from './library-list';
import { type ExportKind, LibraryMenu } from './library-menu';

@Component({
  selector: 'app-library-page',
  imports: [
    RouterLink,
    EmptyState,
    Icon,
    ErrorNotice,
    SkeletonRows,
    PracticesHead,
    LibraryFilters,
    LibraryList,
    LibraryMenu,
  ],
  templateUrl: './library-page.html',
  styles: `
    app-notice {
      display: block;
      margin-bottom: 24px;
    }
  `,
})
export class LibraryPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);

  /** From the address. The words looked for never stand there. */
  readonly category = input<string>();
  readonly minutes = input<string>();
  readonly company = input<string>();
  readonly tier = input<string>();
  readonly part = input<string>();

  private readonly search = this.store.selectSignal(libraryPracticesFeature.selectSearch);
  protected readonly library = this.store.selectSignal(libraryPracticesFeature.selectLibrary);
  protected readonly favourites = this.store.selectSignal(libraryPracticesFeature.selectFavourites);
  protected readonly error = this.store.selectSignal(libraryPracticesFeature.selectError);

  protected readonly query = computed(() =>
    queryFrom(this.search(), {
      category: this.category(),
      minutes: this.minutes(),
      company: this.company(),
      tier: this.tier(),
      part: this.part(),
    }),
  );
  protected readonly found = computed(() => found(this.library() ?? [], this.query()));
  protected readonly isNarrowed = computed(() => isNarrowed(this.query()));
  protected readonly own = computed(() =>
    found(this.library() ?? [], { ...wholeLibrary, part: 'own' }),
  );
  /** Nothing of one's own, not: nothing like that. */
  protected readonly isUnwritten = computed(
    () => this.query().part === 'own' && this.own().length === 0,
  );

  constructor() {
    const load = () => this.store.dispatch(LibraryPageActions.opened());
    load();
    onComingBack(load);
  }

  protected find(search: string): void {
    this.store.dispatch(LibraryPageActions.searched({ search }));
  }

  protected favour(wish: Favouring): void {
    this.store.dispatch(LibraryPageActions.favoured(wish));
  }

  protected narrow(name: string, value: string): void {
    void this.router.navigate([], {
      queryParams: { [name]: value === '' || value === 'all' ? null : value },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected showAll(): void {
    this.find('');
    void this.router.navigate([], { queryParams: {}, replaceUrl: true });
  }

  protected retry(): void {
    this.store.dispatch(LibraryPageActions.retried());
  }

  protected async export(kind: ExportKind): Promise<void> {
    const { exportLibrary } = await import('../exchange/export-library');
    exportLibrary(kind, this.own());
  }
}
