import type { Action } from '@ngrx/store';
import { firstValueFrom, type Observable, of } from 'rxjs';
import type { LibraryPracticesGateway } from '../../data/library-practices/library-practices-gateway';
import { FakeLibraryPracticesGateway } from '../../data/library-practices/library-practices-gateway.fake';
import {
  aLibraryPractice,
  aLibraryText,
} from '../../data/library-practices/library-practices.builders';
import {
  ImportPageActions,
  LibraryPracticesApiActions,
  LibraryPageActions,
  PracticeFormActions,
  PracticePageActions,
} from './library-practices.actions';
import {
  add$,
  archive$,
  change$,
  copy$,
  favour$,
  import$,
  list$,
  open$,
  restore$,
} from './library-practices.effects';
import { initialLibraryPractices, libraryPracticesFeature } from './library-practices.feature';

const { reducer } = libraryPracticesFeature;
const practice = aLibraryPractice({ id: 'a', revision: 3 });
const after = (...actions: Action[]) => actions.reduce(reducer, initialLibraryPractices);
const library = (...actions: Action[]) =>
  libraryPracticesFeature
    .selectLibrary({ libraryPractices: after(...actions) })
    ?.map(({ id }) => id);

describe('the library in the store', () => {
  const listed = LibraryPracticesApiActions.listed({ practices: [practice], favourites: [] });
  const found = LibraryPracticesApiActions.found({ practice: aLibraryPractice({ id: 'b' }) });
  const failed = LibraryPracticesApiActions.listFailed({ error: { kind: 'offline' } });

  it('is not known before all of it is here', () => {
    expect(library(found)).toBeUndefined();
    expect(library(listed, found)).toEqual(['a', 'b']);
  });

  it('stays when it can’t be loaded again, until it works', () => {
    expect(library(listed, LibraryPageActions.retried(), failed)).toEqual(['a']);
    expect(after(failed).error?.kind).toBe('offline');
    expect(after(failed, LibraryPageActions.retried()).error).toBeNull();
  });

  it('has what was written, where it was', () => {
    const changed = { ...practice, title: 'Slow hug', revision: 4 };
    const state = after(listed, LibraryPracticesApiActions.changed({ practice: changed }));
    expect([state.entities['a'], state.saved]).toEqual([changed, changed]);
  });

  it('does not take an answer that set out before a change came back', () => {
    const restored = { ...practice, archivedAt: null, revision: 4 };
    const change = LibraryPracticesApiActions.restored({ practice: restored });
    const late = [listed, LibraryPracticesApiActions.found({ practice })];
    for (const answer of late)
      expect(after(listed, change, answer).entities['a']).toEqual(restored);
    expect(after(change, ...late).opened).toEqual(restored);
  });

  it('keeps the other version while a conflict waits, until it is settled', () => {
    const theirs = { ...practice, revision: 5 };
    const conflict = LibraryPracticesApiActions.conflicted({ theirs });
    expect(after(conflict).theirs).toEqual(theirs);
    const settling = PracticeFormActions.changed({ practiceId: 'a', revision: 5, text: practice });
    expect(after(conflict, settling).theirs).toBeNull();
  });

  it('marks a favourite at once, and takes the mark back where it was refused', () => {
    const wish = { practiceId: 'a', isFavourite: true };
    const refused = LibraryPracticesApiActions.favourFailed({
      ...wish,
      error: { kind: 'offline' },
    });
    const pressed = LibraryPageActions.favoured(wish);
    expect(after(listed, pressed, pressed).favourites).toEqual(['a']);
    expect(after(listed, pressed, refused).favourites).toEqual([]);
    const again = LibraryPageActions.favoured({ ...wish, isFavourite: false });
    expect(after(listed, pressed, again).favourites).toEqual([]);
  });

  it('forgets what an earlier page brought about', () => {
    const { saved, writeError } = after(
      LibraryPracticesApiActions.added({ practice }),
      LibraryPracticesApiActions.writeFailed({ error: { kind: 'offline' } }),
      PracticeFormActions.opened({ practiceId: null }),
    );
    expect([saved, writeError]).toEqual([null, null]);
  });
});

describe('what happens to the library', () => {
  const fake = () => new FakeLibraryPracticesGateway([practice]);
  type Effect = (
    actions$: Observable<Action>,
    gateway: LibraryPracticesGateway,
  ) => Observable<Action>;
  const outcome = (effect: unknown, action: Action, gateway = fake()) =>
    firstValueFrom((effect as Effect)(of(action), gateway as unknown as LibraryPracticesGateway));

  it('it is listed, and one is found', async () => {
    expect(await outcome(list$, LibraryPageActions.opened())).toEqual(
      LibraryPracticesApiActions.listed({ practices: [practice], favourites: [] }),
    );
    expect(await outcome(open$, PracticePageActions.opened({ practiceId: 'a' }))).toEqual(
      LibraryPracticesApiActions.found({ practice }),
    );
    expect(await outcome(open$, PracticeFormActions.opened({ practiceId: 'x' }))).toEqual(
      LibraryPracticesApiActions.findFailed({ practiceId: 'x', error: { kind: 'not_found' } }),
    );
  });

  it('a practice is added, copied, archived and restored', async () => {
    const text = aLibraryText({ title: 'New' });
    expect(await outcome(add$, PracticeFormActions.added({ requestId: 'r', text }))).toEqual(
      LibraryPracticesApiActions.added({ practice: aLibraryPractice({ ...text, id: 'r' }) }),
    );
    const copying = PracticePageActions.copyChosen({ requestId: 'c', practiceId: 'a' });
    expect(await outcome(copy$, copying)).toEqual(
      LibraryPracticesApiActions.copied({ practice: { ...practice, id: 'c', revision: 1 } }),
    );
    const archived = await outcome(archive$, PracticePageActions.archiveChosen({ practice }));
    expect(archived.type).toBe(LibraryPracticesApiActions.archived.type);
    const restored = await outcome(restore$, PracticePageActions.restoreChosen({ practice }));
    expect(restored.type).toBe(LibraryPracticesApiActions.restored.type);
  });

  it('a favourite is kept, and it is told that it was not', async () => {
    const wish = { practiceId: 'a', isFavourite: true };
    const gateway = fake();
    expect(await outcome(favour$, LibraryPageActions.favoured(wish), gateway)).toEqual(
      LibraryPracticesApiActions.favoured(wish),
    );
    expect(gateway.marked).toEqual(['a']);
    gateway.failsWith = 'offline';
    expect(await outcome(favour$, LibraryPageActions.favoured(wish), gateway)).toEqual(
      LibraryPracticesApiActions.favourFailed({ ...wish, error: { kind: 'offline' } }),
    );
  });

  it('a change made from an old version brings the newer one along', async () => {
    const old = PracticeFormActions.changed({ practiceId: 'a', revision: 2, text: practice });
    expect(await outcome(change$, old)).toEqual(
      LibraryPracticesApiActions.conflicted({ theirs: practice }),
    );
  });

  it('a file is imported as a whole, or it is said that it was not', async () => {
    const importing = ImportPageActions.confirmed({ requestId: 'r', practices: [aLibraryText()] });
    expect(await outcome(import$, importing)).toEqual(
      LibraryPracticesApiActions.imported({ count: 1 }),
    );
    const gateway = fake();
    gateway.failsWith = 'offline';
    expect(await outcome(import$, importing, gateway)).toEqual(
      LibraryPracticesApiActions.writeFailed({ error: { kind: 'offline' } }),
    );
  });
});
