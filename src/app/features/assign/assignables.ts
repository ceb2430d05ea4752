import { computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Favouring } from '../../domain/library-practices/favourites';
import { LibraryPageActions } from '../../store/library-practices/library-practices.actions';
import { libraryPracticesFeature } from '../../store/library-practices/library-practices.feature';
import { ProgrammesPageActions } from '../../store/programmes/programmes.actions';
import { programmesFeature } from '../../store/programmes/programmes.feature';

/** What a coach can assign: their library and their programmes, as signals. In an injection context. */
export function assignables() {
  const store = inject(Store);
  const library = store.selectSignal(libraryPracticesFeature.selectLibrary);
  const programmes = store.selectSignal(programmesFeature.selectProgrammes);
  const libraryError = store.selectSignal(libraryPracticesFeature.selectError);
  const programmesError = store.selectSignal(programmesFeature.selectError);
  return {
    load: () => {
      store.dispatch(LibraryPageActions.opened());
      store.dispatch(ProgrammesPageActions.opened());
    },
    isKnown: computed(() => !!library() && !!programmes()),
    error: computed(() => libraryError() ?? programmesError()),
    /** By id, archived ones among them: a programme may hold one. */
    practices: computed(() => new Map(library()?.map((one) => [one.id, one]))),
    programmes: computed(() => new Map(programmes()?.map((one) => [one.id, one]))),
    favourites: store.selectSignal(libraryPracticesFeature.selectFavourites),
    favour: (wish: Favouring) => store.dispatch(LibraryPageActions.favoured(wish)),
    /** What can be chosen, by title. */
    offered: computed(() => ({
      practices: (library() ?? []).filter(isKept).sort(byTitle),
      programmes: (programmes() ?? []).filter(isKept).sort(byTitle),
    })),
  };
}

const isKept = ({ archivedAt }: { readonly archivedAt: string | null }): boolean =>
  archivedAt === null;

const byTitle = (one: { readonly title: string }, other: { readonly title: string }): number =>
  one.title.localeCompare(other.title, 'en');
