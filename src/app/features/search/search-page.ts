import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import { addressOf } from '../../domain/clients/client';
import { type FoundKind, foundKinds } from '../../domain/search/found';
import { EmptyState } from '../../shared/ui/empty-state/empty-state';
import { Icon } from '../../shared/ui/icon/icon';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { ClientFormActions } from '../../store/clients/clients.actions';
import { clientsFeature } from '../../store/clients/clients.feature';
import { coachZone } from '../../store/coaches/coach-zone';
import { SearchPageActions } from '../../store/search/search.actions';
import { searchFeature } from '../../store/search/search.feature';
import { FoundRow } from './found-row';
import { kindWords } from '../../shared/search/search-words';

/** Words in everything the coach may read. They are typed here and never stand in the address. */
@Component({
  selector: 'app-search-page',
  imports: [EmptyState, Icon, ErrorNotice, SkeletonRows, FoundRow],
  templateUrl: './search-page.html',
  styleUrl: './search-page.scss',
})
export default class SearchPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('words');

  /** From the address: the id of the one client whose record is searched. */
  readonly client = input<string>();

  protected readonly kindWords = kindWords;
  protected readonly kinds: readonly (FoundKind | null)[] = [null, ...foundKinds];
  protected readonly timeZone = coachZone();
  protected readonly state = this.store.selectSignal(searchFeature.selectSearchState);
  private readonly current = this.store.selectSignal(clientsFeature.selectCurrent);
  protected readonly words = computed(() => this.state().query.words);
  protected readonly clientName = computed(() => {
    const client = this.current();
    return client && client.id === this.client() ? addressOf(client) : 'This client';
  });
  /** Whoever is among what was found, to narrow it to one. */
  protected readonly people = computed(() => {
    const names = this.state().places.map(({ clientId, clientName }) => [clientId, clientName]);
    return [...new Map(names as [string, string][])].map(([id, name]) => ({ id, name }));
  });

  constructor() {
    effect(() => {
      const clientId = this.client() ?? null;
      untracked(() => this.open(clientId));
    });
    afterNextRender(() => this.field().nativeElement.focus());
  }

  protected ask(words: string): void {
    this.store.dispatch(SearchPageActions.asked({ query: { ...this.state().query, words } }));
  }

  protected narrow(kind: FoundKind | null): void {
    this.store.dispatch(SearchPageActions.asked({ query: { ...this.state().query, kind } }));
  }

  /** The id alone stands in the address. */
  protected only(client: string | null): void {
    void this.router.navigate([], { queryParams: { client }, replaceUrl: true });
  }

  protected more(): void {
    this.store.dispatch(SearchPageActions.moreWanted());
  }

  protected retry(): void {
    this.store.dispatch(SearchPageActions.retried());
  }

  private open(clientId: string | null): void {
    this.store.dispatch(SearchPageActions.opened({ clientId }));
    if (clientId) this.store.dispatch(ClientFormActions.opened({ clientId }));
  }
}
