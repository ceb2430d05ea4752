import { DialogRef } from '@angular/cdk/dialog';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import { AppFailure } from '../../../core/errors/app-error';
import { SignIn } from '../../../core/sign-in/sign-in';
import { FakeSignIn } from '../../../core/sign-in/sign-in.fake';
import { ClientsGateway } from '../../../data/clients/clients-gateway';
import { someClient, someListed } from '../../../data/clients/clients.builders';
import { SearchGateway } from '../../../data/search/search-gateway';
import { FakeSearchGateway } from '../../../data/search/search-gateway.fake';
import { aFound } from '../../../data/search/search.builders';
import type { ClientQuery } from '../../../domain/clients/client-list';
import { hasWords } from '../../../domain/words/fold';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { provideAnywhere } from '../../../store/anywhere/anywhere.providers';
import { ClientsApiActions } from '../../../store/clients/clients.actions';
import { searchFeature } from '../../../store/search/search.feature';
import { AnywhereDialog } from './anywhere-dialog';

const everyone = ['Yuki Tanabe', 'Adaeze Obi', 'Ada Park'].map((name, at) =>
  someListed({ id: `client-${at}`, name, email: null }),
);

describe('Going anywhere', () => {
  let fixture: ComponentFixture<AnywhereDialog>;
  let page: PageHarness;
  let went: [readonly string[], unknown][];
  let isClosed: boolean;
  let looked: string[];
  let isOffline: boolean;
  let places: FakeSearchGateway;
  let store: Store;

  const root = () => fixture.nativeElement as HTMLElement;
  const field = () => page.field('Go to a client');
  const options = () =>
    Array.from(root().querySelectorAll('[role=option] .row-title'), ({ textContent }) =>
      textContent.trim().replace(/\s+/g, ' '),
    );
  const active = () => {
    const id = field().getAttribute('aria-activedescendant');
    const option = root().querySelector(`#${id ?? 'nothing'}`);
    expect(option?.getAttribute('aria-selected')).toBe('true');
    return option?.querySelector('.row-title')?.textContent.trim().replace(/\s+/g, ' ');
  };
  const type = (words: string) => page.fill('Go to a client', words);
  const find = async (words: string, first: string) => {
    await type(words);
    await page.until(() => options()[0] === first, `${first} first`);
  };
  /** Enter comes before anybody could answer. */
  const hurry = (words: string) => {
    field().value = words;
    field().dispatchEvent(new Event('input'));
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  };
  const key = async (name: string) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    field().dispatchEvent(event);
    await page.settle();
  };

  function list({ search }: ClientQuery) {
    looked.push(search);
    if (isOffline) return Promise.reject(new AppFailure({ kind: 'offline' }));
    const clients = everyone.filter(({ name }) => hasWords(name, search));
    return Promise.resolve({ clients, isLast: true });
  }

  beforeEach(() => {
    [went, looked, isClosed, isOffline] = [[], [], false, false];
    places = new FakeSearchGateway([[aFound()]]);
    TestBed.configureTestingModule({
      providers: [
        provideStore(),
        provideEffects(),
        provideAnywhere(),
        { provide: SignIn, useClass: FakeSignIn },
        { provide: ClientsGateway, useValue: { list } },
        { provide: SearchGateway, useValue: places },
        { provide: DialogRef, useValue: { close: () => (isClosed = true) } },
        {
          provide: Router,
          useValue: {
            navigate: (path: string[], { queryParams }: { queryParams: unknown }) =>
              Promise.resolve(went.push([path, queryParams])),
          },
        },
      ],
    });
    store = TestBed.inject<Store>(Store);
    fixture = TestBed.createComponent(AnywhereDialog);
    page = new PageHarness(fixture);
    document.body.append(root());
  });

  afterEach(() => root().remove());

  it('offers whoever was opened lately, and asks nobody, before anything is typed', async () => {
    store.dispatch(ClientsApiActions.found({ client: someClient({ name: 'Noa' }) }));
    await page.settle();
    expect(options().slice(0, 2)).toEqual(['Noa', 'Today']);
    expect(active()).toBe('Noa');
    expect([looked, places.asked]).toEqual([[], []]);
  });

  it('finds a client by name, and opens the record', async () => {
    await find('tana', 'Yuki Tanabe');
    await key('Enter');
    expect(went).toEqual([[['/coach/clients', 'client-0'], null]]);
    expect(isClosed).toBeTrue();
  });

  it('waits with Enter until it is known who fits the words', async () => {
    hurry('tana');
    expect(went).toEqual([]);
    await page.until(() => went.length > 0);
    expect(went[0]?.[0]).toEqual(['/coach/clients', 'client-0']);
  });

  it('opens a new note of whom it was asked for', async () => {
    await find('note for yuki', 'New note about Yuki Tanabe');
    await key('Enter');
    expect(went[0]?.[0]).toEqual(['/coach/clients', 'client-0', 'notes', 'new']);
  });

  it('goes through what it found with arrows, Home and End, round and round', async () => {
    await find('ada', 'Adaeze Obi');
    expect(options()).toEqual(['Adaeze Obi', 'Ada Park', 'Look for “ada” everywhere']);
    await key('ArrowDown');
    expect(active()).toBe('Ada Park');
    await key('Home');
    expect(active()).toBe('Adaeze Obi');
    await key('ArrowUp');
    expect(active()).toBe('Look for “ada” everywhere');
    await key('Home');
    await key('End');
    await page.until(() => options().length === 4, 'the first place');
    await key('End');
    await key('ArrowDown');
    expect(active()).toBe('Adaeze Obi');
  });

  it('shows what can be done for one of several', async () => {
    await find('ada', 'Adaeze Obi');
    await key('ArrowDown');
    await key('ArrowRight');
    expect(options().slice(1, 3)).toEqual(['Ada Park', 'New note about Ada Park']);
    expect(active()).toBe('Ada Park');
    const [first] = Array.from(root().querySelectorAll<HTMLElement>('[data-unfold]'));
    if (!first) throw new Error('There is nothing to unfold.');
    first.click();
    await page.settle();
    expect(options().slice(0, 2)).toEqual(['Adaeze Obi', 'New note about Adaeze Obi']);
    expect(went).toEqual([]);
  });

  it('leaves clients’ words alone until the coach comes to them', async () => {
    await find('ada', 'Adaeze Obi');
    expect(places.asked).toEqual([]);
    await key('ArrowUp');
    await page.until(() => options().length === 4, 'the first place');
    expect(places.asked.map(({ words }) => words)).toEqual(['ada']);
  });

  it('shows where words stand that are of no client and no page, and carries them to the search', async () => {
    await type('slow touch');
    await page.until(() => options().length === 2, 'the first place');
    expect(page.text()).toContain('No client, page or action fits');
    await key('Enter');
    expect(went).toEqual([[['/coach/search'], null]]);
    const { query } = store.selectSignal(searchFeature.selectSearchState)();
    expect(query).toEqual({ words: 'slow touch', clientId: null, kind: null });
  });

  it('says that clients could not be looked for, and still leads to pages', async () => {
    isOffline = true;
    await type('settings');
    await page.says('There is no connection right now');
    expect(options()[0]).toBe('Settings');
    await key('Enter');
    expect(went[0]?.[0]).toEqual(['/coach/settings']);
    isOffline = false;
    await type('tana');
    await page.until(() => options()[0] === 'Yuki Tanabe');
  });

  it('goes nowhere by an Enter that was awaiting an answer which failed', async () => {
    isOffline = true;
    hurry('tana');
    await page.says('There is no connection right now');
    expect(went).toEqual([]);
  });
});
