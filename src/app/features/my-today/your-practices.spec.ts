import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideMockStore } from '@ngrx/store/testing';
import { SignIn } from '../../core/sign-in/sign-in';
import { fakeSignIn } from '../../core/sign-in/sign-in.fake';
import { MyLogsGateway } from '../../data/my-practices/my-logs-gateway';
import { FakeMyLogsGateway } from '../../data/my-practices/my-logs-gateway.fake';
import { aTodaysPractice } from '../../data/my-practices/my-practices.builders';
import type { TodaysPractice } from '../../domain/practices/todays-practice';
import { calendarDay } from '../../domain/calendar/zone';
import { PageHarness } from '../../shared/ui/testing/page-harness';
import { LogNews } from '../../store/my-practices/logs/log-news';
import { LogQueue } from '../../store/my-practices/logs/log-queue';
import { todaysPracticesFeature } from '../../store/my-practices/todays-practices.feature';
import { YourPractices } from './your-practices';

const daily = (id: string, partial: Partial<TodaysPractice> = {}) =>
  aTodaysPractice({ id, title: id, cadence: { rule: 'FREQ=DAILY', times: 1 }, ...partial });

describe('The practices on Today', () => {
  let gateway: FakeMyLogsGateway;
  let page: PageHarness;
  let root: HTMLElement;

  async function show(...practices: readonly TodaysPractice[]) {
    gateway = new FakeMyLogsGateway();
    TestBed.configureTestingModule({
      deferBlockBehavior: DeferBlockBehavior.Playthrough,
      providers: [
        provideRouter([]),
        provideMockStore({
          initialState: { [todaysPracticesFeature.name]: { practices, known: true } },
        }),
        { provide: SignIn, useValue: fakeSignIn({ userId: crypto.randomUUID() }) },
        { provide: MyLogsGateway, useValue: gateway },
      ],
    });
    const fixture = TestBed.createComponent(YourPractices);
    root = fixture.nativeElement as HTMLElement;
    page = new PageHarness(fixture);
    await page.settle();
  }

  /** What is fetched when it is wanted takes as long as it takes. */
  const shows = (words: string) => page.says(words);

  it('are two at most, with the way to the others', async () => {
    await show(daily('One'), daily('Two'), daily('Three'));
    expect(page.headings()).toEqual(['Your practice', 'One', 'Two']);
    expect(page.text()).toContain('And 1 more');
  });

  it('are none that was tried today, and none as needed', async () => {
    const today = calendarDay(new Date());
    const needed = aTodaysPractice({ cadence: { rule: null, times: 1 } });
    await show(daily('One', { triedOn: [today] }), needed);
    expect(page.text()).toBe('');
  });

  it('are written down by one tap, once, with who sees it to be changed', async () => {
    await show(daily('One'));
    await page.press('We tried it');
    await shows('Written down for today');
    await shows('My coach can see this');
    await TestBed.inject(LogQueue).flush();
    expect([...gateway.stored.values()]).toHaveSize(1);
    const [log] = TestBed.inject(LogQueue).logs();
    const more = Array.from(root.querySelectorAll('a'), (a) => a.getAttribute('href'));
    expect(more).toContain(`/my/practices/One/log/${log?.requestId ?? ''}`);
  });

  it('say quietly what the coach suggests', async () => {
    await show(daily('New', { status: 'proposed' }));
    expect(page.text()).toContain('Your coach suggests: New');
    expect(page.text()).not.toContain('Accept');
  });

  it('say when something that was written down goes no further', async () => {
    await show();
    TestBed.inject(LogNews).needsYou.set(true);
    await page.settle();
    expect(page.text()).toContain('Something you wrote down could not be sent');
  });
});
