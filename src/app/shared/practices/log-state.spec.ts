import { TestBed } from '@angular/core/testing';
import { PageHarness } from '../ui/testing/page-harness';
import { type LogStanding, LogState } from './log-state';

describe('The state of a log', () => {
  async function show(state: LogStanding, canRetry = true) {
    const fixture = TestBed.createComponent(LogState);
    fixture.componentRef.setInput('state', state);
    fixture.componentRef.setInput('canRetry', canRetry);
    const page = new PageHarness(fixture);
    await page.settle();
    return { page, retried: fixture.componentInstance.retried };
  }

  for (const [state, words] of [
    ['saved', 'Saved'],
    ['saving', 'Saving'],
    ['kept', 'Kept on this device, sent when you are back online'],
    ['signed_out', 'Kept on this device, sent when you have signed in again'],
    ['refused', 'Could not be sent'],
    ['conflict', 'Two versions: choose'],
  ] as const) {
    it(`says "${words}"`, async () => {
      expect((await show(state)).page.text()).toBe(words);
    });
  }

  it('offers to try again what the server could not take, and nothing else', async () => {
    const { page, retried } = await show('failed');
    let tries = 0;
    retried.subscribe(() => tries++);
    expect(page.text()).toContain('is kept on this device');
    await page.press('Try again');
    expect(tries).toBe(1);
    expect((await show('failed', false)).page.text()).not.toContain('Try again');
  });
});
