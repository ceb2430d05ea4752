import { defineConfig } from '@playwright/test';
import { slowness } from './e2e/support/network.ts';

/** scripts/test.ts starts the back ends and finds the browser; it says where in the environment. */
const executablePath = process.env['CHROME_BIN'];

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A machine that is busy with something else can starve a browser. What passes only the second time is listed as flaky.
  retries: process.env['CI'] ? 1 : 0,
  // The longest journeys take a minute on a slow machine, and half of that on a quick one.
  timeout: 120_000 * slowness,
  expect: { timeout: 15_000 * slowness },
  reporter: [['list'], ['./e2e/support/costs.ts']],
  outputDir: 'test-results',
  use: {
    baseURL: process.env['ATTUNE_URL'] ?? 'http://127.0.0.1:4200',
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
      ],
    },
    // A trace costs a fifth of the time; for one at once: `npm run test:e2e -- <file> --trace on`.
    trace: 'on-first-retry',
  },
});
