import { test as base, expect } from '@playwright/test';
import { Devices } from './devices.ts';
import { newCoach, type Coach } from './people.ts';
import { Watch } from './watch.ts';

interface Cast {
  readonly watch: Watch;
  readonly devices: Devices;
  readonly coachName: string;
  /** Each journey's own, so that all can run at once. */
  readonly coach: Coach;
}

/** Playwright's test, with devices that are watched and a coach whom nobody else has. */
export const test = base.extend<Cast>({
  watch: async ({ baseURL }, use) => {
    const watch = new Watch();
    await use(watch);
    expect(watch.offences(), `what no journey may cause on ${baseURL ?? ''}`).toEqual([]);
  },
  devices: async ({ browser, watch }, use, info) => {
    const devices = new Devices(browser, watch);
    await use(devices);
    if (info.errors.length > 0) await devices.show(info);
    await devices.putAway();
  },
  coachName: ['Noor Haddad', { option: true }],
  coach: async ({ coachName }, use) => {
    await use(await newCoach(coachName));
  },
});

export { expect };
