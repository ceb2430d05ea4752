import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Locator, type Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a colour scheme can change is little; everything else is the same page. */
const looks: Readonly<Record<'light' | 'dark', readonly string[]>> = {
  light: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  dark: ['color-contrast', 'link-in-text-block'],
};
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

/** What stands over a page for a moment belongs to none of its landmarks: dialogs, as axe has it, and menus. */
const over = 'dialog, [role=dialog], [role=alertdialog], [role=menu], svg';

/** A document gets axe once, which then looks at it as often as it is asked to. */
async function bring(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(source);
  await page.evaluate((regionMatcher) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    here.configure({ checks: [{ id: 'region', options: { regionMatcher } }] });
  }, over);
}

/** One line a fault. */
const faultsFor = (page: Page, rules: readonly string[]): Promise<string[]> =>
  page.evaluate(
    async (runOnly) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const { violations } = await here.run({ runOnly, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => {
        const where = nodes.map(
          ({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary ?? ''}`,
        );
        return `${id} at ${where.join(' | ')}`;
      });
    },
    [...rules],
  );

/** So tall that nothing lies under a bar that stays in place: what is covered for now is not too small. */
async function unroll(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(whole, height) });
}

/**
 * Axe has nothing against the page on which this is shown: on a phone and a desktop, in light and in dark. What is not
 * there, such as a menu that did not open, was not looked at.
 */
export async function expectNoFaults(shown: Locator, what: string): Promise<void> {
  const page = shown.page();
  const faults: string[] = [];
  await expect(shown, what).toBeVisible();
  await bring(page);
  for (const [name, { width, height }] of Object.entries(sizes)) {
    await unroll(page, width, height);
    await expect(shown, `${what}, on a ${name}`).toBeVisible();
    for (const [colorScheme, rules] of Object.entries(looks)) {
      await page.emulateMedia({ colorScheme: colorScheme as keyof typeof looks });
      const found = await faultsFor(page, rules);
      faults.push(...found.map((fault) => `${name}, ${colorScheme}: ${fault}`));
    }
  }
  expect(faults, what).toEqual([]);
}
