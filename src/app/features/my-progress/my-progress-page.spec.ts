import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { MockStore, provideMockStore } from '@ngrx/store/testing';
import { SignIn } from '../../core/sign-in/sign-in';
import { fakeSignIn } from '../../core/sign-in/sign-in.fake';
import { aRecord } from '../../data/my-records/my-records.builders';
import { aWin } from '../../data/wins/wins.builders';
import type { Progress } from '../../domain/progress/progress';
import {
  aDimension,
  aProgress,
  aVersion,
  checkInsOf,
} from '../../domain/progress/progress.builders';
import { dayNumber, dayOf } from '../../domain/calendar/day';
import { mondayBefore } from '../../domain/calendar/weeks';
import { provideCharts } from '../../shared/charts/charts.providers';
import { calendarDay } from '../../domain/calendar/zone';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import {
  CoachChipsActions,
  MyProgressPageActions,
} from '../../store/my-records/my-records.actions';
import { initialMyRecords, myRecordsFeature } from '../../store/my-records/my-records.feature';
import { ProgressPageActions } from '../../store/progress/progress.actions';
import {
  initialProgress,
  progressFeature,
  type ProgressState,
} from '../../store/progress/progress.feature';
import { initialWins, winsFeature, type WinsState } from '../../store/wins/wins.feature';
import { MyProgressPage } from './my-progress-page';

const thisWeek = mondayBefore(dayNumber(calendarDay(new Date())));
const until = (...values: readonly (number | null)[]) =>
  checkInsOf(values, { from: dayOf(thisWeek - (values.length - 1) * 7) });

describe('The client’s own progress', () => {
  async function show(
    progress: Partial<Progress> | null,
    wins: Partial<WinsState> = {},
    state: Partial<ProgressState> = {},
    records = [aRecord({ clientId: 'ada' })],
  ): Promise<PageHarness> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideCharts(),
        { provide: SignIn, useValue: fakeSignIn({ userId: 'ada' }) },
        provideMockStore({
          initialState: {
            [myRecordsFeature.name]: { ...initialMyRecords, records, loaded: true },
            [winsFeature.name]: { ...initialWins, step: 'loaded', ...wins },
            [progressFeature.name]: {
              ...initialProgress,
              progress: progress && aProgress(progress),
              ...state,
            },
          },
        }),
      ],
    });
    const page = new PageHarness(TestBed.createComponent(MyProgressPage));
    await page.settle();
    return page;
  }

  it('invites to the first check-in', async () => {
    const page = await show({});
    expect(page.text()).toContain('It begins with one check-in');
    expect(page.text()).toContain('To the check-in');
  });

  it('invites as well where there is no record yet', async () => {
    expect((await show(null, {}, {}, [])).text()).toContain('It begins with one check-in');
  });

  it('says what is seen to whoever it is about, with wins beside it', async () => {
    const page = await show({ checkIns: until(5, 4, 5, 4, 5, 9) }, { wins: [aWin()] });
    expect(page.headings()).toEqual(['Twelve weeks', 'Your check-ins', 'Seen', 'Small wins']);
    expect(page.text()).toContain('9 is unusual for you: your usual range is 2 to 7.');
    expect(page.text()).toContain('We laughed in the kitchen.');
  });

  it('says of one answer that it is one', async () => {
    const page = await show({ checkIns: until(6) });
    expect(page.text()).toContain('One answer so far: 6 in the week of');
    expect(page.text()).not.toMatch(/usual for you:|Between/);
  });

  it('has no picture of what was never answered', async () => {
    const versions = [aVersion({ dimensions: [aDimension('Seen'), aDimension('Heard')] })];
    const page = await show({ versions, checkIns: until(4, 5, 6) });
    expect(page.headings()).not.toContain('Heard');
    expect(page.text()).toContain('One way of being close');
  });

  it('says that it could not be loaded, and tries again', async () => {
    const page = await show(null, {}, { error: { kind: 'offline' } });
    expect(page.text()).toContain('Your check-ins could not be loaded');
    const dispatch = spyOn(TestBed.inject(MockStore), 'dispatch');
    await page.press('Try again');
    expect(dispatch).toHaveBeenCalledWith(ProgressPageActions.opened({ clientId: 'ada' }));
  });

  it('looks for the record first where that could not be loaded', async () => {
    const page = await show(null, {}, { error: { kind: 'offline' } }, []);
    const dispatch = spyOn(TestBed.inject(MockStore), 'dispatch');
    await page.press('Try again');
    expect(dispatch).toHaveBeenCalledWith(MyProgressPageActions.opened());
  });

  it('is of one coach at a time, where there are two', async () => {
    const records = [
      aRecord({ clientId: 'ada', coachName: 'Noor' }),
      aRecord({ clientId: 'b', coachName: 'Tomas' }),
    ];
    const page = await show({ checkIns: until(6) }, {}, {}, records);
    const dispatch = spyOn(TestBed.inject(MockStore), 'dispatch');
    await page.press('With Tomas');
    expect(dispatch).toHaveBeenCalledWith(CoachChipsActions.chosen({ clientId: 'b' }));
  });

  it('leads to all wins where there are more than stand here', async () => {
    const wins = ['a', 'b', 'c', 'd'].map((id) => aWin({ id, words: `Win ${id}` }));
    const page = await show({ checkIns: until(6) }, { wins });
    expect(page.text()).toContain('All small wins');
    expect(page.text()).not.toContain('Win d');
  });
});
