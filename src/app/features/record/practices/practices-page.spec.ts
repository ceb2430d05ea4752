import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { SignIn } from '../../../core/sign-in/sign-in';
import { fakeSignIn } from '../../../core/sign-in/sign-in.fake';
import { AppFailure } from '../../../core/errors/app-error';
import { someClient } from '../../../data/clients/clients.builders';
import { PracticeLogsGateway } from '../../../data/practices/practice-logs-gateway';
import { FakePracticeLogsGateway } from '../../../data/practices/practice-logs-gateway.fake';
import { aFollowedPractice, aNamedLog } from '../../../data/practices/practices.builders';
import { PracticesGateway } from '../../../data/practices/practices-gateway';
import { FakePracticesGateway } from '../../../data/practices/practices-gateway.fake';
import type { FollowedPractice } from '../../../domain/practices/followed-practice';
import { Confirm } from '../../../core/confirm/confirm';
import { calendarDay } from '../../../domain/calendar/zone';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { ClientsApiActions } from '../../../store/clients/clients.actions';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { coachesFeature } from '../../../store/coaches/coaches.feature';
import { provideFollowing } from '../../../store/practices/practices.providers';
import PracticesPage from './practices-page';

const ada = { clientId: 'ada' };
const today = calendarDay(new Date());

describe('PracticesPage', () => {
  let practices: FakePracticesGateway;
  let logs: FakePracticeLogsGateway;
  let fixture: ComponentFixture<PracticesPage>;
  let page: PageHarness;

  beforeEach(() => {
    practices = new FakePracticesGateway();
    logs = new FakePracticeLogsGateway();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideStore(),
        provideState(clientsFeature),
        provideState(coachesFeature),
        provideEffects(),
        provideFollowing(),
        { provide: PracticesGateway, useValue: practices },
        { provide: PracticeLogsGateway, useValue: logs },
        { provide: SignIn, useValue: fakeSignIn({ userId: 'noor', role: 'coach' }) },
        { provide: Confirm, useValue: { ask: () => Promise.resolve(true) } },
      ],
    });
  });

  async function open(...given: readonly Partial<FollowedPractice>[]): Promise<void> {
    practices.practices = given.map((one, nr) =>
      aFollowedPractice({ ...ada, id: `practice-${nr}`, ...one }),
    );
    const client = someClient({ id: 'ada', name: 'Ada' });
    TestBed.inject(Store).dispatch(ClientsApiActions.found({ client }));
    fixture = TestBed.createComponent(PracticesPage);
    page = new PageHarness(fixture);
    await page.settled();
  }

  const element = () => fixture.nativeElement as HTMLElement;
  const press = async (name: string) => {
    await page.press(name);
    await page.settled();
  };

  it('says what will appear, and the one thing to do', async () => {
    await open();
    expect(page.text()).toContain('No practice yet');
    expect(element().querySelectorAll('.filled').length).toBe(1);
  });

  it('shows how each stands in kind words, and no score', async () => {
    await open({ status: 'proposed' }, { status: 'accepted' }, { status: 'paused' });
    for (const words of ['Not answered yet', 'Accepted', 'Paused']) {
      expect(page.text()).toContain(words);
    }
    expect(page.text()).not.toContain('%');
    expect(page.text()).toContain('Some tries may be kept by Ada for themselves');
  });

  it('puts what was written beside its practice', async () => {
    logs.logs = [
      aNamedLog({ ...ada, practiceId: 'practice-0', day: today, reflection: 'We laughed.' }),
      aNamedLog({ ...ada, id: 'plain', practiceId: 'practice-0', day: today, reflection: '' }),
    ];
    await open({ title: 'The hug' }, { title: 'The dinner' });
    const [hug, dinner] = Array.from(element().querySelectorAll('article'));
    expect(hug?.textContent).toContain('We laughed.');
    expect(hug?.querySelectorAll('app-log-card').length).toBe(1);
    expect(dinner?.textContent).toContain('Nothing is written down');
  });

  it('keeps the steps of a programme together, and opens the one that waits', async () => {
    const run = { programmeRunId: 'run', status: 'proposed' } as const;
    await open(
      { ...run, title: 'Second', position: 2, opensAt: null, heldSince: '2026-11-20T10:00:00Z' },
      { ...run, title: 'First', position: 1 },
    );
    expect(page.headings().filter((words) => /First|Second/.test(words))).toEqual([
      'First',
      'Second',
    ]);
    expect(page.text()).toContain('This step waits for you');
    await press('Open it: Second');
    expect(page.text()).not.toContain('This step waits for you');
    expect(practices.practices[0]?.heldSince).toBeNull();
  });

  it('takes one back, which is then among the older ones', async () => {
    await open({ title: 'The hug' });
    await press('Take back: The hug');
    expect(page.text()).toContain('No practice yet');
    const older = element().querySelector('details');
    older?.setAttribute('open', '');
    await page.settled();
    expect(older?.textContent).toContain('Taken back');
  });

  it('tells how it stands now where the client was faster', async () => {
    await open({ title: 'The hug', status: 'proposed' });
    practices.withdraw = () => Promise.reject(new AppFailure({ kind: 'conflict' }));
    practices.practices = practices.practices.map((one) => ({ ...one, status: 'accepted' }));
    await press('Take back: The hug');
    expect(page.text()).toContain('The hug: it was changed in the meantime. It is now: accepted.');
  });

  it('shows what the client reads when it is opened', async () => {
    await open({});
    element().querySelector('app-given-text details')?.setAttribute('open', '');
    await page.settled();
    expect(page.text()).toContain('Speak for about a minute.');
  });

  it('says what happened when it can’t be read, and tries again', async () => {
    practices.failsWith = 'offline';
    await open({ title: 'The hug' });
    expect(page.text()).toContain('The practices could not be loaded');
    practices.failsWith = null;
    await press('Try again');
    expect(page.text()).toContain('The hug');
  });
});
