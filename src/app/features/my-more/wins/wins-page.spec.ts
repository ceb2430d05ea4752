import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { MockStore, provideMockStore } from '@ngrx/store/testing';
import { SignIn } from '../../../core/sign-in/sign-in';
import { fakeSignIn } from '../../../core/sign-in/sign-in.fake';
import { aRecord } from '../../../data/my-records/my-records.builders';
import { aWin } from '../../../data/wins/wins.builders';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { initialMyRecords, myRecordsFeature } from '../../../store/my-records/my-records.feature';
import { WinsPageActions } from '../../../store/wins/wins.actions';
import { initialWins, winsFeature, type WinsState } from '../../../store/wins/wins.feature';
import WinsPage from './wins-page';

describe('The page of small wins', () => {
  async function show(wins: Partial<WinsState>): Promise<PageHarness> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: SignIn, useValue: fakeSignIn({ userId: 'ada' }) },
        provideMockStore({
          initialState: {
            [myRecordsFeature.name]: { ...initialMyRecords, records: [aRecord()], loaded: true },
            [winsFeature.name]: { ...initialWins, ...wins },
          },
        }),
      ],
    });
    const page = new PageHarness(TestBed.createComponent(WinsPage));
    await page.settle();
    return page;
  }

  it('says what will be kept here before the first', async () => {
    const page = await show({ step: 'loaded', isLast: true });
    expect(page.text()).toContain('Room for the first one');
  });

  it('shows each in its own words, and where it comes from', async () => {
    const page = await show({
      step: 'loaded',
      isLast: true,
      wins: [
        aWin({ id: 'one', words: 'He asked first.', practiceTitle: 'Six breaths' }),
        aWin({ id: 'two', words: 'A nap.', kind: 'check_in', visibility: 'only_me' }),
        aWin({ id: 'three', words: 'The lake.', practiceId: null, practiceTitle: null }),
      ],
    });
    expect(page.text()).toMatch(/He asked first\..*Six breaths/);
    expect(page.text()).toMatch(/A nap\..*From a check-in.*Only you/);
    expect(page.text()).toMatch(/The lake\..*From a practice/);
    expect(page.text()).not.toContain('Show earlier');
  });

  it('keeps what is there when earlier ones could not be loaded, and tries again', async () => {
    const page = await show({
      step: 'failed',
      wins: [aWin({ words: 'He asked first.' })],
      error: { kind: 'offline' },
    });
    expect(page.text()).toContain('He asked first.');
    const dispatch = spyOn(TestBed.inject(MockStore), 'dispatch');
    await page.press('Try again');
    expect(dispatch).toHaveBeenCalledWith(WinsPageActions.retried());
  });

  it('goes on to earlier ones', async () => {
    const page = await show({ step: 'loaded', wins: [aWin()] });
    const dispatch = spyOn(TestBed.inject(MockStore), 'dispatch');
    await page.press('Show earlier');
    expect(dispatch).toHaveBeenCalledWith(WinsPageActions.moreWanted());
  });
});
