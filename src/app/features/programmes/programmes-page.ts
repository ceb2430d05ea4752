import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { onComingBack } from '../../core/clock/coming-back';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';
import { Icon } from '../../shared/ui/icon/icon';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { ProgrammesPageActions } from '../../store/programmes/programmes.actions';
import { programmesFeature } from '../../store/programmes/programmes.feature';
import { PracticesHead } from '../../shared/practices/practices-head';

@Component({
  selector: 'app-programmes-page',
  imports: [RouterLink, EmptyState, Icon, ErrorNotice, SkeletonRows, PracticesHead],
  templateUrl: './programmes-page.html',
  styles: `
    app-notice {
      display: block;
      margin-bottom: 24px;
    }

    .row-title,
    .row-line {
      display: -webkit-box;
      overflow: hidden;
      overflow-wrap: anywhere;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
  `,
})
export class ProgrammesPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);

  /** From the address. */
  readonly part = input<string>();

  protected readonly programmes = this.store.selectSignal(programmesFeature.selectProgrammes);
  protected readonly error = this.store.selectSignal(programmesFeature.selectError);

  protected readonly isArchive = computed(() => this.part() === 'archived');
  protected readonly rows = computed(() =>
    (this.programmes() ?? [])
      .filter(({ archivedAt }) => (archivedAt !== null) === this.isArchive())
      .map(({ id, title, description, items }) => ({
        id,
        title,
        description,
        count: items.length === 1 ? '1 practice' : `${items.length} practices`,
      })),
  );
  /** None at all, not: none of that part. */
  protected readonly isEmpty = computed(() => this.programmes()?.length === 0);

  constructor() {
    const load = () => this.store.dispatch(ProgrammesPageActions.opened());
    load();
    onComingBack(load);
  }

  protected show(part: 'archived' | null): void {
    void this.router.navigate([], { queryParams: { part }, replaceUrl: true });
  }

  protected retry(): void {
    this.store.dispatch(ProgrammesPageActions.retried());
  }
}
