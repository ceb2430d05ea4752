import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { MockStore, provideMockStore } from '@ngrx/store/testing';
import { Clock } from '../../core/clock/clock';
import { FakeClock } from '../../core/clock/clock.fake';
import { SignIn } from '../../core/sign-in/sign-in';
import { fakeSignIn } from '../../core/sign-in/sign-in.fake';
import { aRecord } from '../../data/my-records/my-records.builders';
import type { Assignment } from '../../domain/assignments/assignment';
import type { MyRecord } from '../../domain/my-records/my-record';
import type { TodaysPractice } from '../../domain/practices/todays-practice';
import type { CheckInStanding } from '../../domain/check-ins/standing';
import { aStanding, someSettings } from '../../domain/check-ins/check-ins.builders';
import { aTodaysPractice } from '../../data/my-practices/my-practices.builders';
import { anAssignment } from '../../domain/answers/answers.builders';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { MyTodayPageActions } from '../../store/assignments/assignments.actions';
import {
  assignmentsFeature,
  type AssignmentsState,
  initialAssignments,
} from '../../store/assignments/assignments.feature';
import {
  checkInStandingsFeature,
  initialCheckInStandings,
} from '../../store/my-check-ins/check-in-standings.feature';
import { initialMyRecords, myRecordsFeature } from '../../store/my-records/my-records.feature';
import { todaysPracticesFeature } from '../../store/my-practices/todays-practices.feature';
import { initialSessions, sessionsFeature } from '../../store/sessions/sessions.feature';
import { unreadSummaryFeature } from '../../store/shared-notes/unread-summary.feature';
import { MyTodayPage } from './my-today-page';

const listed = (...assignments: readonly Assignment[]): Partial<AssignmentsState> => ({
  status: 'loaded',
  ids: assignments.map(({ id }) => id),
  entities: Object.fromEntries(assignments.map((assignment) => [assignment.id, assignment])),
});

interface Rest {
  readonly unread?: string | null;
  readonly looked?: boolean;
  readonly practices?: readonly TodaysPractice[];
  readonly checkIns?: readonly CheckInStanding[];
  readonly checkInsKnown?: boolean;
  readonly records?: readonly MyRecord[];
}

const daily = { rule: 'FREQ=DAILY', times: 1 } as const;

describe('The client’s Today', () => {
  let clock: FakeClock;

  beforeEach(() => (clock = new FakeClock()));

  async function show(
    state: Partial<AssignmentsState>,
    {
      unread = null,
      looked = true,
      practices = [],
      checkIns = [],
      checkInsKnown = true,
      records = [],
    }: Rest = {},
  ) {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideMockStore({
          initialState: {
            [assignmentsFeature.name]: { ...initialAssignments, ...state },
            [myRecordsFeature.name]: { ...initialMyRecords, records },
            [unreadSummaryFeature.name]: { id: unread, looked },
            [sessionsFeature.name]: { ...initialSessions, mine: [] },
            [todaysPracticesFeature.name]: { practices, known: true },
            [checkInStandingsFeature.name]: {
              ...initialCheckInStandings,
              standings: checkIns,
              known: checkInsKnown,
            },
          },
        }),
        { provide: SignIn, useValue: fakeSignIn() },
        { provide: Clock, useValue: clock },
      ],
    });
    const fixture = TestBed.createComponent(MyTodayPage);
    const page = new PageHarness(fixture);
    await page.settle();
    const root = fixture.nativeElement as HTMLElement;
    return { page, links: Array.from(root.querySelectorAll('a'), (a) => a.getAttribute('href')) };
  }

  it('leads on with the form that was begun', async () => {
    const { page, links } = await show(listed(anAssignment({ id: 'a1', status: 'in_progress' })));
    expect(page.text()).toContain('You have begun, and everything so far is kept.');
    expect(page.text()).toContain('Continue');
    expect(links).toContain('/my/intake/a1');
  });

  it('shows the way to help when the rest is long in coming', async () => {
    const waited: (() => void)[] = [];
    const later = window.setTimeout.bind(window);
    spyOn(window, 'setTimeout').and.callFake(((run: () => void, delay: number) =>
      delay === 4000 ? waited.push(run) : later(run, delay)) as typeof setTimeout);
    const { page, links } = await show({ status: 'loading' });
    expect(links).toEqual([]);
    waited.forEach((run) => run());
    await page.settle();
    expect(page.text()).toContain('If you need help now');
    expect(page.text()).not.toContain('Sessions');
  });

  it('offers a new form without hurry', async () => {
    const { page } = await show(listed(anAssignment()));
    expect(page.text()).toContain('Stop whenever you like');
    expect(page.text()).toContain('Begin');
  });

  it('says that nothing is waiting', async () => {
    const sent = anAssignment({ status: 'submitted', submittedAt: '2026-11-20T10:00:00Z' });
    const { page } = await show(listed(sent));
    expect(page.text()).toContain('Nothing is waiting for you');
  });

  it('says when the last coach has left, and what to do, in place of waiting for them', async () => {
    const left = aRecord({ coachName: 'Noor', coachHasLeft: true });
    const { page, links } = await show(listed(), { records: [left] });
    expect(page.text()).toContain('Noor no longer works here');
    expect(links).not.toContain('/my/topics');
    expect(page.text()).toContain('Look for an invitation');
    expect(page.headings()).not.toContain('Nothing is waiting for you');
  });

  it('says nothing of the kind while another coach is there', async () => {
    const left = aRecord({ coachName: 'Noor', coachHasLeft: true });
    const { page, links } = await show(listed(), { records: [left, aRecord()] });
    expect(links).toContain('/my/topics');
    expect(page.text()).not.toContain('no longer works here');
    expect(page.headings()).toContain('Nothing is waiting for you');
  });

  it('says that it was all for today once everything was tried, and suggests nothing more', async () => {
    const tried = aTodaysPractice({ id: 'p1', cadence: daily, triedOn: [clock.today()] });
    const suggested = aTodaysPractice({ id: 'p2', title: 'A walk', status: 'proposed' });
    const done = await show(listed(), { practices: [tried, suggested] });
    expect(done.page.headings()).toContain('That was all for today');
    expect(done.page.headings()).not.toContain('Nothing is waiting for you');
    expect(done.page.text()).not.toContain('A walk');
    for (const rest of [
      { checkIns: [aStanding()] },
      { unread: 'letter' },
      { practices: [tried, suggested, aTodaysPractice({ id: 'p3', cadence: daily })] },
    ]) {
      TestBed.resetTestingModule();
      const { page } = await show(listed(), { practices: [tried, suggested], ...rest });
      expect(page.headings()).not.toContain('That was all for today');
      expect(page.text()).toContain('A walk');
    }
  });

  it('does not call it calm while a letter is unread, which stands before the practices', async () => {
    const practice = aTodaysPractice({ cadence: daily });
    const { page } = await show(listed(), { unread: 'letter', practices: [practice] });
    const text = page.text();
    expect(text).not.toContain('Nothing is waiting');
    expect(text.indexOf('A few words from your coach')).toBeLessThan(text.indexOf('Your practice'));
    TestBed.resetTestingModule();
    const alone = await show(listed(), { unread: 'letter' });
    expect(alone.page.text()).not.toContain('Nothing is waiting');
  });

  it('is not calm when a practice fits the day or one is suggested', async () => {
    for (const practice of [
      aTodaysPractice({ cadence: daily }),
      aTodaysPractice({ status: 'proposed', cadence: { rule: null, times: 1 } }),
    ]) {
      const { page } = await show(listed(), { practices: [practice] });
      expect(page.text()).not.toContain('Nothing is waiting for you');
      expect(page.text()).toContain(practice.title);
      TestBed.resetTestingModule();
    }
  });

  it('has a quiet line about a check-in that is due or begun, and only then', async () => {
    const due = await show(listed(), { checkIns: [aStanding()] });
    expect(due.page.text()).toContain('Not yet. About a minute, any day until Sunday.');
    expect(due.page.text()).not.toContain('Nothing is waiting for you');
    expect(due.links).toContain('/my/check-in');
    TestBed.resetTestingModule();
    const last = await show(listed(), { checkIns: [aStanding({ today: '2026-11-29' })] });
    expect(last.page.text()).toContain('Not yet. About a minute, today.');
    TestBed.resetTestingModule();
    const begun = await show(listed(), { checkIns: [aStanding({ status: 'in_progress' })] });
    expect(begun.page.text()).toContain('Begun, and kept.');
    for (const quiet of [
      aStanding({ status: 'sent', isDue: false }),
      aStanding({ settings: someSettings({ isPaused: true }) }),
    ]) {
      TestBed.resetTestingModule();
      const { page } = await show(listed(), { checkIns: [quiet] });
      expect(page.text()).not.toContain('check-in');
    }
  });

  it('waits with everything until it knows of check-ins too', async () => {
    const { links } = await show(listed(anAssignment()), { checkInsKnown: false });
    expect(links).toEqual([]);
  });

  it('says quietly that something from the coach is unread, and only then', async () => {
    expect((await show(listed())).links).not.toContain('/my/more/summaries/unread');
    TestBed.resetTestingModule();
    const { links } = await show(listed(), { unread: 'unread' });
    expect(links).toContain('/my/more/summaries/unread');
  });

  it('waits with everything until all of it is known, so that nothing moves', async () => {
    const { page, links } = await show(listed(anAssignment({ id: 'a1' })), { looked: false });
    expect(page.text()).toContain('Loading');
    expect(links).toEqual([]);
  });

  it('has help within reach, whatever else is there', async () => {
    for (const state of [listed(), { error: { kind: 'offline' } as const }]) {
      const { links } = await show(state);
      expect(links).toContain('/my/more/help');
      TestBed.resetTestingModule();
    }
  });

  it('says that it is offline and that what was saved is safe', async () => {
    const { page } = await show({ error: { kind: 'offline' } });
    expect(page.text()).toContain('What you saved is safe.');
    const dispatch = spyOn(TestBed.inject(MockStore), 'dispatch');
    await page.press('Try again');
    expect(dispatch).toHaveBeenCalledWith(MyTodayPageActions.retried());
  });

  it('is looked up anew on another day, however long it lay open', async () => {
    const { page } = await show(listed());
    const dispatch = spyOn(TestBed.inject(MockStore), 'dispatch');
    clock.now.set(new Date());
    await page.settle();
    expect(dispatch).not.toHaveBeenCalled();
    clock.today.set('2040-01-01');
    await page.settle();
    expect(dispatch).toHaveBeenCalledOnceWith(MyTodayPageActions.opened());
  });
});
