import { type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { MockStore, provideMockStore } from '@ngrx/store/testing';
import { SignIn } from '../../core/sign-in/sign-in';
import { fakeSignIn } from '../../core/sign-in/sign-in.fake';
import { MyLogsGateway } from '../../data/my-practices/my-logs-gateway';
import { FakeMyLogsGateway } from '../../data/my-practices/my-logs-gateway.fake';
import { aLog, aPractice, aTodaysPractice } from '../../data/my-practices/my-practices.builders';
import type { Practice } from '../../domain/practices/practice';
import type { TodaysPractice } from '../../domain/practices/todays-practice';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { LogQueue } from '../../store/my-practices/logs/log-queue';
import { MyPracticesPageActions } from '../../store/my-practices/my-practices-page.actions';
import {
  initialMyPractices,
  myPracticesFeature,
  type MyPracticesState,
} from '../../store/my-practices/my-practices.feature';
import { todaysPracticesFeature } from '../../store/my-practices/todays-practices.feature';
import DoPage from './do/do-page';
import PracticesPage from './list/practices-page';
import PracticePage from './practice/practice-page';

const holding = (...practices: readonly Practice[]): Partial<MyPracticesState> => ({
  loaded: true,
  ids: practices.map(({ id }) => id),
  entities: Object.fromEntries(practices.map((practice) => [practice.id, practice])),
});

let gateway: FakeMyLogsGateway;

let page: PageHarness;
let root: HTMLElement;
let dispatched: jasmine.Spy;

async function show<T>(
  component: Type<T>,
  state: Partial<MyPracticesState>,
  inputs: Readonly<Record<string, unknown>> = {},
  todays: readonly TodaysPractice[] = [],
): Promise<void> {
  gateway = new FakeMyLogsGateway();
  const signIn = fakeSignIn({ userId: crypto.randomUUID() });
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', component: PracticesPage }]),
      provideMockStore({
        initialState: {
          [myPracticesFeature.name]: { ...initialMyPractices, ...state },
          [todaysPracticesFeature.name]: { practices: todays, known: true },
        },
      }),
      { provide: SignIn, useValue: signIn },
      { provide: MyLogsGateway, useValue: gateway },
    ],
  });
  dispatched = spyOn(TestBed.inject(MockStore), 'dispatch');
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  root = fixture.nativeElement as HTMLElement;
  page = new PageHarness(fixture);
  await page.settle();
}

describe('The list of practices', () => {
  it('says what will be there, when there is nothing yet', async () => {
    await show(PracticesPage, holding());
    expect(page.text()).toContain('No practices yet');
  });

  it('proposes without urging, and says whose willingness comes first', async () => {
    const practice = aPractice({ status: 'proposed' });
    await show(PracticesPage, holding(practice));
    expect(page.text()).toContain('Your partner’s willingness comes first');
    expect(page.text()).toContain(practice.why ?? '');
    await page.press(`Accept: ${practice.title}`);
    const accepted = MyPracticesPageActions.answerChosen({ practice, answer: 'accept' });
    expect(dispatched).toHaveBeenCalledWith(accepted);
    await page.press(`Not now: ${practice.title}`);
    const aside = MyPracticesPageActions.answerChosen({ practice, answer: 'set_aside' });
    expect(dispatched).toHaveBeenCalledWith(aside);
  });

  it('hears nothing more of a practice while something is being said of it', async () => {
    const practice = aPractice({ status: 'proposed' });
    await show(PracticesPage, { ...holding(practice), answering: [practice.id] });
    dispatched.calls.reset();
    await page.press(`Not now: ${practice.title}`);
    expect(dispatched).not.toHaveBeenCalled();
  });

  it('puts what fits today first, and names what rests and what was', async () => {
    const rule = { rule: 'FREQ=DAILY', times: 1 } as const;
    await show(
      PracticesPage,
      holding(
        aPractice({ id: 'a', title: 'As needed' }),
        aPractice({ id: 'b', title: 'Every day' }),
        aPractice({ id: 'c', title: 'Resting', status: 'paused' }),
        aPractice({ id: 'd', title: 'Was', status: 'stopped' }),
      ),
      {},
      [aTodaysPractice({ id: 'b', cadence: rule })],
    );
    expect(page.headings()).toEqual(['Practices', 'Yours', 'Paused', 'Earlier']);
    const titles = Array.from(root.querySelectorAll('bdi'), ({ textContent }) => textContent);
    expect(titles).toEqual(['Every day', 'As needed', 'Resting', 'Was']);
    expect(page.text()).toContain('Fits today');
  });

  it('shows what is on this device when there is no network, and says so', async () => {
    const state = { ...holding(aPractice()), error: { kind: 'offline' } as const, isKept: true };
    await show(PracticesPage, state);
    expect(page.text()).toContain('You are offline');
    expect(page.text()).toContain('Mirror listening');
  });

  it('says when a practice was taken back while it was being answered', async () => {
    await show(PracticesPage, { ...holding(aPractice()), answerError: { kind: 'not_found' } });
    expect(page.text()).toContain('This practice is not here any more');
    expect(page.text()).toContain('What you wrote down stays yours');
  });

  it('opens a step that waits for the client alone', async () => {
    const hold = { stepId: 's1', logId: 'l1', practiceId: 'p1', isOwn: true };
    const others = { ...hold, stepId: 's2', logId: 'l2', isOwn: false };
    await show(PracticesPage, { ...holding(aPractice()), holds: [hold, others] });
    await page.press('Open it');
    expect(dispatched).toHaveBeenCalledWith(MyPracticesPageActions.stepOpened({ stepId: 's1' }));
  });

  it('names what was written down and is not sent, and leads to it', async () => {
    await show(PracticesPage, holding(aPractice()));
    gateway.failure = 'practice_ended';
    const log = TestBed.inject(LogQueue).add(aPractice(), aLog());
    await TestBed.inject(LogQueue).flush();
    await page.settle();
    expect(page.text()).toContain('On this device');
    expect(page.text()).toContain('Could not be sent');
    const links = Array.from(root.querySelectorAll('a'), (a) => a.getAttribute('href'));
    expect(links).toContain(`/${aPractice().id}/log/${log.requestId}`);
  });
});

describe('The page of a practice', () => {
  const practiceId = aPractice().id;

  it('is for doing: why, when not to, and where to begin', async () => {
    await show(PracticePage, holding(aPractice()), { practiceId });
    expect(page.headings()).toContain('Why, from your coach');
    expect(page.headings()).toContain('When not to');
    expect(page.text()).toContain('Begin');
    expect(page.text()).toContain('Pause it');
  });

  it('writes down one try for a double tap, and goes to it', async () => {
    await show(PracticePage, holding(aPractice()), { practiceId });
    const navigate = spyOn(TestBed.inject(Router), 'navigate').and.resolveTo(true);
    await page.press('We tried it');
    await page.press('We tried it');
    const [log] = TestBed.inject(LogQueue).logs();
    expect(TestBed.inject(LogQueue).logs()).toHaveSize(1);
    expect(log?.entry().visibility).toBe('coach');
    expect(navigate).toHaveBeenCalledOnceWith(['/my/practices', practiceId, 'log', log?.requestId]);
  });

  it('offers nothing to write down before it was accepted', async () => {
    await show(PracticePage, holding(aPractice({ status: 'proposed' })), { practiceId });
    expect(page.text()).not.toContain('We tried it');
    expect(page.text()).toContain('Accept');
  });

  it('can be read without a network', async () => {
    const state = { ...holding(aPractice()), openError: { kind: 'offline' } as const };
    await show(PracticePage, state, { practiceId });
    expect(page.text()).toContain('You can still do it.');
    expect(page.text()).toContain('Begin');
  });

  it('says when it is not there any more', async () => {
    await show(PracticePage, { openError: { kind: 'not_found' } }, { practiceId });
    expect(page.text()).toContain('This practice is not here');
  });
});

describe('A practice being done', () => {
  const practiceId = aPractice().id;
  const press = async (key: string, on: EventTarget = document) => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await page.settle();
  };

  it('shows one step at a time, and where it is', async () => {
    await show(DoPage, holding(aPractice()), { practiceId });
    expect(page.text()).toContain('Step 1 of 3');
    await page.press('Next');
    expect(page.text()).toContain('Step 2 of 3');
    expect(page.text()).toContain('Speak for about a minute.');
    await page.press('Back');
    expect(page.text()).toContain('Step 1 of 3');
  });

  it('turns by the arrow keys, but not where they mean something else', async () => {
    await show(DoPage, holding(aPractice()), { practiceId });
    await press('ArrowRight');
    expect(page.text()).toContain('Step 2 of 3');
    await press('ArrowLeft');
    await press('ArrowRight', page.field('A soft bell at each turn'));
    expect(page.text()).toContain('Step 1 of 3');
  });

  it('has the time of each step, and no other', async () => {
    const timers = [{ step: 2, seconds: 20, label: 'Hold' }];
    await show(DoPage, holding(aPractice({ timers })), { practiceId });
    expect(page.text()).not.toContain('Start the time');
    await page.press('Next');
    expect(page.text()).toContain('Hold');
    expect(page.text()).toContain('0:20');
    TestBed.resetTestingModule();
    await show(DoPage, holding(aPractice({ minutes: 10 })), { practiceId });
    expect(page.text()).toContain('10:00');
  });

  it('offers to breathe along where the practice has a breath, with its timed steps', async () => {
    const pace = { in: 4, hold: 0, out: 6 };
    await show(DoPage, holding(aPractice({ pace })), { practiceId });
    expect(page.text()).toContain('In for 4 seconds, out for 6 seconds.');
    TestBed.resetTestingModule();
    const timers = [{ step: 2, seconds: 180, label: '' }];
    await show(DoPage, holding(aPractice({ pace, timers })), { practiceId });
    expect(page.text()).not.toContain('Breathe along');
    await page.press('Next');
    expect(page.text()).toContain('Breathe along');
    await page.press('Start the time');
    expect(page.text()).toContain('Pause the breath');
  });

  for (const { name, outcome, steps } of [
    { name: 'Stop here', outcome: 'tried_stopped', steps: 1 },
    { name: 'We tried it', outcome: 'done', steps: 3 },
  ] as const) {
    it(`writes down ${outcome} by one tap`, async () => {
      await show(DoPage, holding(aPractice()), { practiceId });
      for (let step = 0; step < steps; step++) await press('ArrowRight');
      await page.press(name);
      expect(TestBed.inject(LogQueue).logs()[0]?.entry().outcome).toBe(outcome);
    });
  }
});
