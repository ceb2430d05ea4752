import type { Page } from '@playwright/test';
import { adaeze, demonstration } from './support/demonstration.ts';
import { writeNote } from './support/record.ts';
import { addClient, newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

/** A phone, a small tablet on its side, and a desk at 400 %. */
const sizes = [
  { width: 390, height: 844 },
  { width: 640, height: 512 },
  { width: 320, height: 256 },
] as const;

/**
 * Gives the focus to all that can have it, from the first to the last and back, as the Tab key would; what came to lie
 * under something else, in words.
 */
const coveredOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const canHaveFocus =
      'a[href], button:not([disabled]), input, select, textarea, summary, [contenteditable=true], [tabindex="0"]';
    const stops = Array.from(document.querySelectorAll<HTMLElement>(canHaveFocus)).filter(
      (one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }),
    );
    const isInSight = (focus: HTMLElement): boolean => {
      // What is hidden from the eye is drawn by its label.
      const isDrawnByLabel = focus.matches('.hidden-visually, [type=radio], [type=checkbox]');
      const drawn = isDrawnByLabel ? (focus.closest('label') ?? focus) : focus;
      const { left, right, top, bottom, height } = drawn.getBoundingClientRect();
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      /** Nothing that stays while the page moves lies over it there. */
      const isFree = (y: number): boolean => {
        let hit = document.elementFromPoint(x, y);
        while (hit && !/fixed|sticky/.test(getComputedStyle(hit).position)) hit = hit.parentElement;
        return y >= 0 && y <= innerHeight && (!hit || hit.contains(drawn));
      };
      // The browser brings the caret into sight, in the first line of what is written there.
      if (focus.matches('textarea')) return isFree(top + Math.min(height * 0.15, 12));
      // The browser brings the hidden part of a choice into sight, which stands in the middle of its label.
      if (isDrawnByLabel) return isFree(top + height * 0.5);
      // Of what is taller than half the window, some of it is enough.
      if (height < innerHeight / 2)
        return [0.15, 0.5, 0.85].every((at) => isFree(top + height * at));
      const [from, to] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      return [0.1, 0.3, 0.5, 0.7, 0.9].some((at) => isFree(from + (to - from) * at));
    };
    const covered = [...stops, ...stops.toReversed()].filter((stop) => {
      stop.focus();
      return document.activeElement === stop && !isInSight(stop);
    });
    const wordsOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent.trim();
    return [...new Set(covered)].map((one) => `${one.localName} "${wordsOf(one).slice(0, 40)}"`);
  });

/** What changes with the size of the window has changed. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** Opens each page, and goes through it in each size; what was covered, by size and page. */
async function lostOn(page: Page, paths: readonly string[]): Promise<Record<string, string[]>> {
  const lost: Record<string, string[]> = {};
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
    for (const size of sizes) {
      await page.setViewportSize(size);
      await drawn(page);
      const covered = await coveredOn(page);
      const where = `${path} at ${String(size.width)} by ${String(size.height)}`;
      if (covered.length > 0) lost[where] = covered;
    }
  }
  return lost;
}

test('nothing that has the focus lies under a bar where a coach reads, at any size', async ({
  devices,
}) => {
  const record = `/coach/clients/${adaeze}`;
  const page = await devices.openAs(await demonstration('coach'), '/coach/today');
  const lost = await lostOn(page, [
    '/coach/today',
    '/coach/clients',
    `${record}/timeline`,
    `${record}/details`,
    `${record}/practices`,
    '/coach/practices/library',
  ]);
  expect(lost).toEqual({});
});

test('nothing that has the focus lies under a bar where a coach writes, at any size', async ({
  coach,
  devices,
}) => {
  const { clientId } = await addClient(coach);
  const note = await writeNote(coach, { clientId }, 'A walk, and nothing else. '.repeat(60));
  const page = await devices.openAs(coach, '/coach/today');
  const lost = await lostOn(page, [
    `/coach/clients/${clientId}/edit`,
    `/coach/clients/${clientId}/notes/${note.id}`,
    `/coach/clients/${clientId}/sessions/new`,
    '/coach/settings',
  ]);
  expect(lost).toEqual({});
});

test("nothing of a client's pages that has the focus lies under a bar, at any size", async ({
  coach,
  devices,
}) => {
  const viewport = sizes[0];
  const reading = await devices.openAs(await demonstration('client', 'Adaeze'), '/my/today', {
    viewport,
  });
  const read = await lostOn(reading, ['/my/today', '/my/practices', '/my/progress', '/my/more']);
  const filling = await devices.openAs(await newClient(coach), '/my/today', { viewport });
  const filled = await lostOn(filling, ['/my/check-in', '/my/more/privacy']);
  expect({ ...read, ...filled }).toEqual({});
});

test('at 400 % a note has most of the window to be written in', async ({ coach, devices }) => {
  const client = await addClient(coach);
  const note = await writeNote(coach, client, 'A walk, and nothing else. '.repeat(60));
  const page = await devices.openAs(coach, `/coach/clients/${client.clientId}/notes/${note.id}`, {
    viewport: { width: 320, height: 256 },
  });
  const words = page.getByRole('textbox', { name: 'Note', exact: true });
  await words.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And then');
  /** How many of the window's rows show the words, where the caret is. */
  const shown = await words.evaluate((element) => {
    const { x, width } = element.getBoundingClientRect();
    const rows = Array.from({ length: innerHeight }, (_, y) => y);
    return rows.filter((y) => element.contains(document.elementFromPoint(x + width / 2, y))).length;
  });
  expect(shown).toBeGreaterThan(150);
});
