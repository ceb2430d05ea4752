import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type Action, provideState, provideStore, Store } from '@ngrx/store';
import { SingleKeys } from '../../core/keys/single-keys';
import { someWaiting } from '../../data/coach-today/coach-today.builders';
import { anUnusualCheckIn } from '../../data/unusual-check-ins/unusual-check-ins.builders';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import {
  CoachTodayApiActions,
  CoachTodayPageActions,
} from '../../store/coach-today/coach-today.actions';
import { coachTodayFeature } from '../../store/coach-today/coach-today.feature';
import { UnusualCheckInsApiActions } from '../../store/unusual-check-ins/unusual-check-ins.actions';
import { unusualCheckInsFeature } from '../../store/unusual-check-ins/unusual-check-ins.feature';
import { Inbox } from './inbox';

class InboxHarness extends PageHarness {
  links(): string[] {
    return Array.from(this.root.querySelectorAll('a'), ({ pathname, search }) => pathname + search);
  }

  focused(): string {
    return document.activeElement?.closest('a')?.querySelector('bdi')?.textContent ?? '';
  }
}

describe('The inbox', () => {
  const ada = someWaiting({
    kind: 'practice_log_to_read',
    clientName: 'Ada',
    assignmentId: null,
    logId: 'log-1',
    practice: { id: 'practice-1', title: 'Hand-hold' },
    words: 'We laughed about the spoon.',
  });
  const bea = someWaiting({
    kind: 'topic_brought',
    clientName: 'Bea',
    assignmentId: null,
    itemId: 'topic-1',
    words: 'My mother is coming.',
  });
  const cal = someWaiting({
    kind: 'invited',
    clientName: 'Cal',
    assignmentId: null,
    expired: true,
  });
  let page: InboxHarness;
  let store: Store;

  async function show(
    waiting: readonly ReturnType<typeof someWaiting>[],
    unusual: Action = UnusualCheckInsApiActions.listed({ found: [] }),
  ): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideStore(),
        provideState(coachTodayFeature),
        provideState(unusualCheckInsFeature),
      ],
    });
    store = TestBed.inject<Store>(Store);
    store.dispatch(unusual);
    store.dispatch(CoachTodayApiActions.listed({ waiting }));
    const fixture = TestBed.createComponent(Inbox);
    page = new InboxHarness(fixture);
    await page.settle();
  }

  const key = async (pressed: string) => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
    );
    await page.settle();
  };

  it('has the words that matter on each line, and leads to their place', async () => {
    await show([ada, bea, cal]);
    expect(page.text()).toContain('On Hand-hold');
    expect(page.text()).toContain('We laughed about the spoon.');
    expect(page.text()).toContain('Brings to the session');
    expect(page.links()).toEqual([
      '/coach/clients/client-1/practices?shown=practice-1',
      '/coach/clients/client-1/prepare',
      '/coach/clients/client-1',
      '/coach/clients/client-1?invite=1',
    ]);
  });

  it('says a check-in unlike the weeks before in one plain sentence', async () => {
    await show(
      [],
      UnusualCheckInsApiActions.listed({ found: [anUnusualCheckIn({ clientId: 'ada' })] }),
    );
    expect(page.text()).toContain('Affection 10, usually 3 to 6. In the week of 16 November 2026.');
    expect(page.links()).toEqual(['/coach/clients/ada/progress?dimension=affection']);
    const found = ['seen', 'trust'].map((linkId) => anUnusualCheckIn({ clientId: 'ada', linkId }));
    TestBed.resetTestingModule();
    await show([], UnusualCheckInsApiActions.listed({ found }));
    expect(page.links()).toEqual(['/coach/clients/ada/progress']);
  });

  it('says quietly that those could not be loaded', async () => {
    await show([], UnusualCheckInsApiActions.failed({ error: { kind: 'offline' } }));
    expect(page.text()).toContain('could not be loaded');
  });

  it('is walked by J and K, and done by E, on to the next line', async () => {
    await show([ada, bea, cal]);
    const dispatched = spyOn(store, 'dispatch').and.callThrough();
    await key('j');
    expect(page.focused()).toBe('Ada');
    await key('j');
    expect(page.focused()).toBe('Bea');
    await key('k');
    await key('e');
    expect(dispatched).toHaveBeenCalledWith(CoachTodayPageActions.doneChosen({ waiting: ada }));
    expect(page.focused()).toBe('Bea');
    // What waits with a client is not done by a press.
    await key('j');
    await key('e');
    expect(page.focused()).toBe('Cal');
  });

  it('puts off by L, and shows again by a press', async () => {
    await show([ada, bea]);
    await key('j');
    await key('l');
    expect(page.text()).not.toContain('Ada');
    expect(page.focused()).toBe('Bea');
    await page.press('Show one thing you put off');
    expect(page.text()).toContain('Ada');
  });

  it('leaves the keys alone where single keys are turned off', async () => {
    await show([ada]);
    TestBed.inject(SingleKeys).turn(false);
    await key('j');
    TestBed.inject(SingleKeys).turn(true);
    expect(page.focused()).not.toBe('Ada');
  });

  it('shows a calm dozen first', async () => {
    await show(
      Array.from({ length: 14 }, (_, nr) => ({
        ...ada,
        clientName: `Client ${nr}.`,
        logId: `log-${nr}`,
      })),
    );
    expect(page.text()).not.toContain('Client 12.');
    await page.press('Show 2 more');
    expect(page.text()).toContain('Client 13.');
  });
});
