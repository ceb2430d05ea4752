import { TestBed } from '@angular/core/testing';
import { SignIn } from '../../../core/sign-in/sign-in';
import { fakeSignIn } from '../../../core/sign-in/sign-in.fake';
import { aLog } from '../../../data/my-practices/my-practices.builders';
import { MyLogsGateway } from '../../../data/my-practices/my-logs-gateway';
import { FakeMyLogsGateway } from '../../../data/my-practices/my-logs-gateway.fake';
import { PageHarness } from '../../../shared/ui/testing/page-harness';
import { OpenLog } from '../../../store/my-practices/logs/open-log';
import { CoachReply } from './coach-reply';

describe('What the coach answered to a try', () => {
  const answered = aLog({ reply: 'How did the third breath feel?' });
  let gateway: FakeMyLogsGateway;
  let page: PageHarness;

  const thanks = () => gateway.stored.get(answered.requestId)?.thanks;

  beforeEach(async () => {
    gateway = new FakeMyLogsGateway(answered);
    TestBed.configureTestingModule({
      providers: [
        { provide: MyLogsGateway, useValue: gateway },
        { provide: SignIn, useValue: fakeSignIn({ userId: crypto.randomUUID() }) },
      ],
    });
    const fixture = TestBed.createComponent(CoachReply);
    fixture.componentRef.setInput('log', OpenLog.of(answered));
    page = new PageHarness(fixture);
    await page.says('How did the third breath feel?');
  });

  it('is thanked for by one press, which can be taken back', async () => {
    await page.press('Thank you');
    await page.says('Take it back');
    expect(thanks()).toBe('Thank you');
    await page.press('Take it back');
    await page.says('Write a few words');
    expect(thanks()).toBeNull();
  });

  it('is answered in words, which stay when they could not be sent', async () => {
    await page.press('Write a few words');
    await page.fill('To your coach', 'Warm, I think.');
    gateway.failure = 'offline';
    await page.press('Send');
    await page.says('It was not sent yet');
    expect(page.field('To your coach').value).toBe('Warm, I think.');
    gateway.failure = null;
    await page.press('Send');
    await page.says('Take it back');
    expect(page.text()).toContain('Warm, I think.');
    expect(thanks()).toBe('Warm, I think.');
  });

  it('is answered by no letter', async () => {
    await page.press('Write a few words');
    await page.fill('To your coach', 'x'.repeat(501));
    await page.press('Send');
    expect(page.text()).toContain('At most 500 characters; these are 501.');
    expect(thanks()).toBeNull();
  });
});
