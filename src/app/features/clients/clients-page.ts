import { Component, computed, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Clock } from '../../core/clock/clock';
import { onComingBack } from '../../core/clock/coming-back';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import { clientStatuses } from '../../domain/clients/client';
import {
  type ClientQuery,
  clientSorts,
  everyClient,
  isNarrowed,
} from '../../domain/clients/client-list';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';
import { Icon } from '../../shared/ui/icon/icon';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { ClientsPageActions } from '../../store/clients/clients.actions';
import { clientsFeature } from '../../store/clients/clients.feature';
import { coachZone } from '../../store/coaches/coach-zone';
import { ClientFilters } from './client-filters';
import { ClientList } from './client-list';

@Component({
  selector: 'app-clients-page',
  imports: [RouterLink, EmptyState, Icon, ErrorNotice, SkeletonRows, ClientFilters, ClientList],
  templateUrl: './clients-page.html',
  styles: `
    app-notice {
      display: block;
      margin-bottom: 24px;
    }
  `,
})
export class ClientsPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);

  /** From the address. The words searched for never stand there. */
  readonly status = input<string>();
  readonly sort = input<string>();

  protected readonly clients = this.store.selectSignal(clientsFeature.selectList);
  protected readonly isEmpty = this.store.selectSignal(clientsFeature.selectIsEmpty);
  protected readonly hasMore = this.store.selectSignal(clientsFeature.selectHasMore);
  protected readonly step = this.store.selectSignal(clientsFeature.selectStep);
  protected readonly error = this.store.selectSignal(clientsFeature.selectListError);
  protected readonly timeZone = coachZone();
  protected readonly now = inject(Clock).now;

  private readonly kept = this.store.selectSignal(clientsFeature.selectQuery);
  private readonly search = linkedSignal(() => untracked(this.kept).search);
  private readonly filters = computed(() => ({
    status: clientStatuses.find((status) => status === this.status()) ?? null,
    sort: clientSorts.find((sort) => sort === this.sort()) ?? everyClient.sort,
  }));
  protected readonly query = computed((): ClientQuery => ({
    ...this.filters(),
    search: this.search(),
  }));
  protected readonly isNarrowed = computed(() => isNarrowed(this.query()));

  /** Whether more pages of it were asked for: then it stays as it is, and nobody loses their place. */
  private hasGoneOn = false;

  constructor() {
    let isFirst = true;
    effect(() => {
      const query = { ...this.filters(), search: untracked(this.search) };
      const { opened, filtered } = ClientsPageActions;
      this.store.dispatch(isFirst ? opened({ query }) : filtered({ query }));
      isFirst = false;
    });
    onComingBack(() => {
      const { opened } = ClientsPageActions;
      if (!this.hasGoneOn) this.store.dispatch(opened({ query: this.query() }));
    });
  }

  protected find(search: string): void {
    this.search.set(search);
    this.store.dispatch(ClientsPageActions.searched({ query: this.query() }));
  }

  protected narrow(filters: Partial<Pick<ClientQuery, 'status' | 'sort'>>): void {
    const { status, sort } = { ...this.filters(), ...filters };
    void this.router.navigate([], {
      queryParams: { status, sort: sort === everyClient.sort ? null : sort },
      replaceUrl: true,
    });
  }

  protected showEveryone(): void {
    this.search.set('');
    if (this.filters().status !== null) this.narrow({ status: null });
    else this.store.dispatch(ClientsPageActions.filtered({ query: this.query() }));
  }

  protected more(): void {
    this.hasGoneOn = true;
    this.store.dispatch(ClientsPageActions.moreWanted());
  }

  protected retry(): void {
    this.store.dispatch(ClientsPageActions.retried());
  }
}
