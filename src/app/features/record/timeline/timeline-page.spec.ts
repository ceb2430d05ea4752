import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { SignIn } from '../../../core/sign-in/sign-in';
import { fakeSignIn } from '../../../core/sign-in/sign-in.fake';
import { someClient } from '../../../data/clients/clients.builders';
import { FakePrepareGateway } from '../../../data/prepare/prepare-gateway.fake';
import { PrepareGateway } from '../../../data/prepare/prepare-gateway';
import { TimelineGateway } from '../../../data/timeline/timeline-gateway';
import { FakeTimelineGateway } from '../../../data/timeline/timeline-gateway.fake';
import { anAgreement } from '../../../domain/agreements/agreement.builders';
import type { Entry } from '../../../domain/timeline/timeline';
import { aNoteEntry, aSessionEntry } from '../../../domain/timeline/timeline.builders';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { ClientsApiActions } from '../../../store/clients/clients.actions';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { coachesFeature } from '../../../store/coaches/coaches.feature';
import * as prepareEffects from '../../../store/prepare/prepare.effects';
import { prepareFeature } from '../../../store/prepare/prepare.feature';
import * as timelineEffects from '../../../store/timeline/timeline.effects';
import { timelineFeature } from '../../../store/timeline/timeline.feature';
import { TimelinePage } from './timeline-page';

describe('TimelinePage', () => {
  let timeline: FakeTimelineGateway;
  let prepare: FakePrepareGateway;
  let fixture: ComponentFixture<TimelinePage>;
  let page: PageHarness;

  beforeEach(() => {
    timeline = new FakeTimelineGateway();
    prepare = new FakePrepareGateway();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideStore(),
        provideState(clientsFeature),
        provideState(coachesFeature),
        provideState(prepareFeature),
        provideState(timelineFeature),
        provideEffects(prepareEffects, timelineEffects),
        { provide: TimelineGateway, useValue: timeline },
        { provide: PrepareGateway, useValue: prepare },
        { provide: SignIn, useValue: fakeSignIn({ userId: 'noor' }) },
      ],
    });
  });

  async function open(entries: readonly Entry[], inputs: Record<string, string> = {}) {
    timeline.entries = entries;
    const store = TestBed.inject(Store);
    store.dispatch(ClientsApiActions.found({ client: someClient({ id: 'ada' }) }));
    fixture = TestBed.createComponent(TimelinePage);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    page = new PageHarness(fixture);
    await page.settled();
  }

  const Observer = IntersectionObserver;
  const notes = ['1', '2', '3'].map((id) => aNoteEntry({ id, title: `Note ${id}` }));
  const words = () => (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ');

  it('says what will appear where nothing happened yet, and the one thing to do', async () => {
    await open([]);
    expect(words()).toContain('Your history begins here');
    expect(words()).toContain('Plan a session');
  });

  it('shows what was agreed and what would rather be said live above everything', async () => {
    prepare.preparation = {
      agreements: [anAgreement({ text: 'The hug, most evenings' })],
      liveTopics: [
        { assignmentId: 'a', linkId: 'q', question: 'Is there an apology?', at: '', onDate: null },
      ],
      keepInMind: 'Evenings are hard on school days.',
    };
    await open([aNoteEntry()]);
    expect(words()).toContain('The hug, most evenings');
    expect(words()).toContain('Is there an apology?');
    expect(words()).toContain('Evenings are hard on school days.');
  });

  it('leaves what is planned to the head, unless it is asked for', async () => {
    const times = { at: '2040-05-04T10:00:00Z', endsAt: '2040-05-04T11:00:00Z' };
    const planned = aSessionEntry({ ...times, status: 'planned' });
    await open([planned, aNoteEntry({ title: 'A note' })]);
    expect(words()).toContain('A note');
    expect(words()).not.toContain('Open the session');
    fixture.componentRef.setInput('show', 'sessions');
    await page.settled();
    expect(words()).toContain('Open the session');
  });

  it('shows the kind that the address asks for', async () => {
    await open([aNoteEntry({ title: 'A note' }), aSessionEntry()], { show: 'sessions' });
    expect(words()).not.toContain('A note');
    expect(words()).toContain('Open the session');
  });

  it('says that nothing matches, and goes back to everything', async () => {
    const navigate = spyOn(TestBed.inject(Router), 'navigate').and.resolveTo(true);
    await open([aNoteEntry({ title: 'A note' })], { show: 'summaries' });
    expect(words()).toContain('Nothing like that here');
    await page.press('Show everything');
    // From here on the address says what is shown.
    const queryParams = { show: null, from: null, to: null };
    expect(navigate).toHaveBeenCalledOnceWith([], { queryParams, replaceUrl: true });
    fixture.componentRef.setInput('show', undefined);
    await page.settled();
    expect(words()).toContain('A note');
  });

  it('goes back to everything from words that are found nowhere', async () => {
    await open([aNoteEntry({ title: 'A note' })]);
    const find = spyOn(timeline, 'page').and.resolveTo({ entries: [], isLast: true });
    await page.fill('Find words', 'nowhere');
    expect(await page.says('Nothing like that here')).toBeTrue();
    find.and.callThrough();
    await page.press('Show everything');
    expect(await page.says('A note')).toBeTrue();
    expect(page.field('Find words').value).toBe('');
  });

  it('turns the page at its end, once that comes into sight', async () => {
    const ends: IntersectionObserverCallback[] = [];
    spyOn(window, 'IntersectionObserver').and.callFake(function (come) {
      ends.push(come);
      return new Observer(() => undefined);
    });
    await open(notes);
    expect([ends.length, words().includes('Note 3')]).toEqual([1, false]);
    const entry = { isIntersecting: true } as IntersectionObserverEntry;
    ends[0]?.([entry], new Observer(() => undefined));
    await page.settled();
    expect(words()).toContain('Note 3');
    expect(words()).not.toContain('Show earlier');
  });

  it('turns the page by a button, wherever one looks', async () => {
    spyOn(IntersectionObserver.prototype, 'observe');
    await open(notes);
    expect(words()).not.toContain('Note 3');
    await page.press('Show earlier');
    await page.settled();
    expect(words()).toContain('Note 3');
  });

  it('says what happened when it can’t be read, and tries again', async () => {
    timeline.failsWith = 'offline';
    await open([aNoteEntry({ title: 'A note' })]);
    expect(words()).toContain('The timeline could not be loaded');
    timeline.failsWith = null;
    await page.press('Try again');
    await page.settled();
    expect(words()).toContain('A note');
  });
});
