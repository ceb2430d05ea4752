import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a colour scheme can change; everything else is the same page. */
const ofColours = ['color-contrast', 'link-in-text-block'];
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

async function faultsIn(page: Page, colorScheme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  // The app has no frames, for which axe would open a second page each time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (
    colorScheme === 'light' ? axe.withTags(all) : axe.withRules(ofColours)
  ).analyze();
  return violations.map(({ id, nodes }) => {
    const where = nodes.map(
      ({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary ?? ''}`,
    );
    return `${colorScheme}: ${id} at ${where.join(' | ')}`;
  });
}

/** So tall that nothing lies under a bar that stays in place: what is covered for now is not too small. */
async function unroll(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(whole, height) });
}

/** What axe has against the page as it stands: phone and desktop, light and dark. One line a fault. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [name, { width, height }] of Object.entries(sizes)) {
    await unroll(page, width, height);
    const found = [...(await faultsIn(page, 'light')), ...(await faultsIn(page, 'dark'))];
    faults.push(...found.map((fault) => `${name}, ${fault}`));
  }
  return faults;
}
