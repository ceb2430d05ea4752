import { AppFailure } from '../../core/errors/app-error';
import { CheckInPage } from './check-in-page';
import { Bench, type CheckInHarness } from './testing/bench';

describe('The check-ins of a client with two coaches', () => {
  let bench: Bench;
  let page: CheckInHarness;

  beforeEach(async () => {
    bench = new Bench();
    bench.haveTwoCoaches();
    page = await bench.show(CheckInPage);
  });

  it('are with one of them at a time', async () => {
    await page.push('With Tomas');
    expect(bench.checkIns.opened).toEqual(['a', 'b']);
    await page.rate('I felt seen', 4);
    await page.push('Send');
    await page.until(() => bench.assignments.sent.length > 0);
    expect(bench.assignments.sent).toEqual(['check-in-of-b']);
  });

  it('show nothing of the one under the name of the other', async () => {
    bench.checkIns.failure = 'offline';
    await page.push('With Tomas');
    expect(page.questions()).toEqual([]);
    expect(page.text()).toContain('This week’s check-in can’t be opened without a connection');
    await page.push('With Noor');
    expect(page.questions()).not.toEqual([]);
  });

  it('say of the one that was not sent that it was not, and not of the other', async () => {
    await page.rate('I felt seen', 4);
    bench.assignments.failure = new AppFailure({ kind: 'unexpected' });
    await page.push('Send');
    expect(page.text()).toContain('It was not sent');
    bench.assignments.failure = undefined;
    await page.push('With Tomas');
    expect(page.questions()).not.toEqual([]);
    expect(page.text()).not.toContain('It was not sent');
  });

  it('leave the keyboard where the choice was made', async () => {
    page.button('With Tomas').focus();
    await page.push('With Tomas');
    expect(document.activeElement?.textContent.trim()).toBe('With Tomas');
    expect(document.activeElement).toBe(page.button('With Tomas'));
  });
});
