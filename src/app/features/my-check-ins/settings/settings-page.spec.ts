import { aStanding, someSettings } from '../../../domain/check-ins/check-ins.builders';
import { Bench } from '../testing/bench';
import SettingsPage from './settings-page';

describe('How a client is asked', () => {
  let bench: Bench;

  beforeEach(() => (bench = new Bench()));

  it('is told on a day, or on none', async () => {
    const page = await bench.show(SettingsPage);
    page.select('The day', '7');
    await page.settled();
    page.select('The day', '');
    await page.settled();
    expect(bench.checkIns.saved.map(({ weekday }) => weekday)).toEqual([7, null]);
    expect(page.text()).toContain('Saved');
  });

  it('is paused without a reason, and gone on with', async () => {
    const page = await bench.show(SettingsPage);
    expect(page.text()).toContain('Your coach isn’t told.');
    await page.push('Pause check-ins');
    expect(page.text()).toContain('Your check-ins are paused.');
    await page.push('Go on with check-ins');
    expect(bench.checkIns.saved.map(({ isPaused }) => isPaused)).toEqual([true, false]);
  });

  it('is chosen, where something is asked only of who wants it', async () => {
    const page = await bench.show(SettingsPage);
    expect(page.field('Desire').checked).toBeFalse();
    page.field('Desire').click();
    await page.settled();
    expect(bench.checkIns.saved).toEqual([someSettings({ optedIn: ['desire'] })]);
  });

  it('is set for one coach at a time, where there are two', async () => {
    bench.haveTwoCoaches();
    const page = await bench.show(SettingsPage);
    await page.push('With Tomas');
    await page.push('Pause check-ins');
    expect(page.text()).toContain('Your check-ins are paused.');
    await page.push('With Noor');
    expect(page.text()).not.toContain('Your check-ins are paused.');
    bench.checkIns.failure = 'offline';
    await page.push('Pause check-ins');
    expect(page.text()).toContain('This was not saved');
    await page.push('With Tomas');
    expect(page.text()).not.toContain('This was not saved');
  });

  it('is as it was before where it could not be saved, and says so', async () => {
    bench.checkIns.failure = 'offline';
    const page = await bench.show(SettingsPage);
    await page.push('Pause check-ins');
    expect(page.text()).toContain('This was not saved, and is as it was before');
    expect(page.text()).toContain('Pause check-ins');
  });

  it('says when it could not be loaded, and tries again', async () => {
    bench.standings.failure = 'offline';
    const page = await bench.show(SettingsPage);
    expect(page.text()).toContain('This could not be loaded');
    bench.standings.failure = null;
    bench.standings.standings = [aStanding({ settings: someSettings({ weekday: 3 }) })];
    await page.push('Try again');
    expect(page.field('The day').value).toBe('3');
  });

  it('says when it is not known what may be chosen', async () => {
    bench.plans.failure = 'offline';
    const page = await bench.show(SettingsPage);
    expect(page.text()).toContain('What you can choose to be asked could not be loaded');
    bench.plans.failure = null;
    await page.push('Try again');
    expect(page.field('Desire').checked).toBeFalse();
  });
});
