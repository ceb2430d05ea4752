import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore } from '@ngrx/store';
import { SignIn } from '../../core/sign-in/sign-in';
import { fakeSignIn } from '../../core/sign-in/sign-in.fake';
import { CoachTodayGateway } from '../../data/coach-today/coach-today-gateway';
import { FakeCoachTodayGateway } from '../../data/coach-today/coach-today-gateway.fake';
import { someWaiting } from '../../data/coach-today/coach-today.builders';
import { PracticeLogsGateway } from '../../data/practices/practice-logs-gateway';
import { FakePracticeLogsGateway } from '../../data/practices/practice-logs-gateway.fake';
import { aFollowedPractice, aNamedLog } from '../../data/practices/practices.builders';
import { PracticesGateway } from '../../data/practices/practices-gateway';
import { FakePracticesGateway } from '../../data/practices/practices-gateway.fake';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import * as coachTodayEffects from '../../store/coach-today/coach-today.effects';
import { coachTodayFeature } from '../../store/coach-today/coach-today.feature';
import { coachesFeature } from '../../store/coaches/coaches.feature';
import { Toast } from '../../shared/ui/toast/toast';
import { Confirm } from '../../core/confirm/confirm';
import { provideFollowing } from '../../store/practices/practices.providers';
import { FollowingPage } from './following-page';

describe('FollowingPage', () => {
  let practices: FakePracticesGateway;
  let logs: FakePracticeLogsGateway;
  let waiting: readonly ReturnType<typeof someWaiting>[];
  let fixture: ComponentFixture<FollowingPage>;
  let page: PageHarness;
  let isSure = true;
  let undo: (() => void) | undefined;

  beforeEach(() => {
    practices = new FakePracticesGateway();
    logs = new FakePracticeLogsGateway();
    waiting = [];
  });

  async function open(show?: string): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideStore(),
        provideState(coachTodayFeature),
        provideState(coachesFeature),
        provideEffects(coachTodayEffects),
        provideFollowing(),
        { provide: PracticesGateway, useValue: practices },
        { provide: PracticeLogsGateway, useValue: logs },
        { provide: CoachTodayGateway, useValue: new FakeCoachTodayGateway(waiting) },
        {
          provide: Toast,
          useValue: { say: (_text: string, { run }: { run: () => void }) => (undo = run) },
        },
        { provide: Confirm, useValue: { ask: () => Promise.resolve(isSure) } },
        { provide: SignIn, useValue: fakeSignIn({ userId: 'noor', role: 'coach' }) },
      ],
    });
    fixture = TestBed.createComponent(FollowingPage);
    if (show) fixture.componentRef.setInput('show', show);
    page = new PageHarness(fixture);
    await page.settled();
  }

  const press = async (name: string) => {
    await page.press(name);
    await page.settled();
  };

  it('says what will appear, and has one thing to do', async () => {
    await open();
    expect(page.text()).toContain('Nothing waits to be read.');
    expect(page.text()).toContain('No practice is open');
    const filled = (fixture.nativeElement as HTMLElement).querySelectorAll('.filled');
    expect(filled.length).toBe(1);
  });

  it('has what to read before all, then what rests, then everything', async () => {
    logs.logs = [aNamedLog()];
    practices.practices = [
      aFollowedPractice({ id: 'a', title: 'The hug' }),
      aFollowedPractice({ id: 'b', title: 'The dinner', status: 'paused' }),
    ];
    await open();
    const headings = page.headings().filter((one) => /read|stopped|All/.test(one));
    expect(headings).toEqual(['Reflections to read', 'Paused or stopped', 'All practices']);
    expect(page.text()).toContain('The hug');
    expect(page.text()).not.toContain('%');
  });

  it('keeps a reflection in its place when it was read', async () => {
    logs.logs = [aNamedLog({ reflection: 'We laughed.' })];
    await open();
    await press('Mark as read: 23 November 2026');
    expect(page.text()).toContain('We laughed.');
    expect(page.text()).not.toContain('Mark as read');
    undo?.();
    await page.settled();
    expect(page.text()).toContain('Mark as read');
    expect(logs.logs[0]?.coachReadAt).toBeNull();
  });

  it('opens a step that waits, and says so where it could not be', async () => {
    const practice = { id: 'step', title: 'Slow hands' };
    waiting = [someWaiting({ kind: 'practice_held', practice })];
    await open();
    isSure = false;
    await press('Open it: Slow hands, Yuki Tanabe');
    expect(page.text()).toContain('Slow hands');
    isSure = true;
    practices.failsWith = 'offline';
    await press('Open it: Slow hands, Yuki Tanabe');
    expect(page.text()).toContain('The step was not opened');
    practices.failsWith = null;
    await press('Open it: Slow hands, Yuki Tanabe');
    expect(page.text()).not.toContain('Slow hands');
  });

  it('shows the state that the address asks for, and everything for one that is none', async () => {
    practices.practices = [
      aFollowedPractice({ id: 'a', title: 'The hug' }),
      aFollowedPractice({ id: 'b', title: 'The dinner', status: 'finished' }),
    ];
    await open('finished');
    expect(page.text()).toContain('The dinner');
    expect(page.text()).not.toContain('The hug');
    fixture.componentRef.setInput('show', 'constructor');
    await page.settled();
    expect(page.text()).toContain('The hug');
  });

  it('says which part could not be read, and tries each again', async () => {
    practices.failsWith = 'offline';
    logs.failsWith = 'offline';
    await open();
    expect(page.text()).toContain('The reflections could not be loaded');
    expect(page.text()).toContain('The practices could not be loaded');
    practices.failsWith = null;
    logs.failsWith = null;
    practices.practices = [aFollowedPractice({ title: 'The hug' })];
    await press('Try again');
    expect(page.text()).toContain('The hug');
    expect(page.text()).toContain('Nothing waits to be read.');
  });
});
