import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { desktop, phone } from './devices.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const sizes = { phone, desktop };
const schemes = ['light', 'dark'] as const;

/** What axe has against the page as it stands: phone and desktop, light and dark. One line a fault. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [name, { viewport }] of Object.entries(sizes)) {
    if (viewport) await page.setViewportSize(viewport);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      for (const { id, nodes } of violations) {
        const where = nodes.map(({ html }) => html.slice(0, 120)).join(' | ');
        faults.push(`${name}, ${colorScheme}: ${id} at ${where}`);
      }
    }
  }
  return faults;
}
