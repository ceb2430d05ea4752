import type { Page } from '@playwright/test';
import { DoPage } from './pages/client-practice-pages.ts';
import { IntakePage } from './pages/intake-page.ts';
import { accepted, mirror } from './support/assigned.ts';
import { assign } from './support/intake.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

/** Does to a page what a browser's translator does: every text, and every new one, is put into elements of its own. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const put = (text: Text) => {
      if (text.data.trim() === '' || text.parentElement?.closest('font, style, textarea')) return;
      const [outer, inner] = [document.createElement('FONT'), document.createElement('FONT')];
      inner.textContent = `«${text.data.trim()}»`;
      outer.append(inner);
      text.replaceWith(outer);
    };
    const putAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      if (root instanceof Text) texts.push(root);
      texts.forEach(put);
    };
    putAll(document.body);
    new MutationObserver((changes) => {
      for (const { target, type, addedNodes } of changes)
        if (type === 'characterData') putAll(target);
        else addedNodes.forEach(putAll);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });

test('a practice that a browser translates is done step by step, each step alone on the page', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const id = await accepted(coach, client);
  const page = await devices.openAs(client, `/my/practices/${id}/do`);
  await expect(page.locator('html')).toHaveAttribute('translate', 'no');
  const doing = new DoPage(page);
  await expect(doing.main).toContainText(mirror.steps[0] ?? '');
  await translate(page);
  for (const [at, step] of mirror.steps.entries()) {
    await expect(doing.main.locator('.words')).toHaveText(
      `«Step ${String(at + 1)} of 5.»«${step}»`,
    );
    await page.getByRole('button', { name: /Next|To the end/ }).click();
  }
  await expect(doing.main).toContainText('«That was it»');
  await expect(doing.main).not.toContainText('Step');
});

test('an intake that a browser translates says anew whether it is saved, and goes on to the next part', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach);
  const assignmentId = await assign(coach, client);
  await client.api.rpc('remember_position', { p_assignment_id: assignmentId, p_link_id: 'q08' });
  const page = await devices.openAs(client, `/my/intake/${assignmentId}`);
  const intake = new IntakePage(page);
  const words = intake.question('q08').words;
  await expect(words).toBeVisible();
  await translate(page);
  const before = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const field = page.getByRole('textbox').first();
  await field.fill('More calm.');
  await expect(intake.saveState).toHaveText(/^«Saved( \d\d:\d\d)?»$/);
  await page.getByRole('button', { name: 'Continue' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).not.toContainText(before.replaceAll(/[«»]/g, ''));
  await expect(heading).toHaveText(/^«[^«»]+»$/);
});
