import { ProgressPage } from './pages/progress-pages.ts';
import { adaeze, demonstration } from './support/demonstration.ts';
import { expect, test } from './support/test.ts';

const record = `/coach/clients/${adaeze}/progress`;

test('a year is drawn by months, and by weeks for whoever would rather see them', async ({
  devices,
}) => {
  const noor = await demonstration('coach');
  const page = await devices.openAs(noor, record);
  const progress = new ProgressPage(page);
  await expect(page.getByText(/No check-in to read in \d+ of \d+ weeks\./)).toBeVisible();
  await expect(progress.tile('Trust')).toContainText(/Monthly medians between \d/);
  await progress.point('Trust').focus();
  await expect(progress.point('Trust')).toHaveAccessibleName(
    /^Trust\. \w+ \d{4}: (median \d(\.5)?, .* answers|\d+, one answer)\. Open its latest check-in$/,
  );
  await progress.choose('all of it', 'Show as a table');
  await expect(progress.table.first().getByRole('columnheader').first()).toHaveText('Month');
  await expect(progress.table.getByRole('row', { name: /^Affection \d/ })).toBeVisible();

  await progress.grain('Weeks').press('Enter');
  await expect(progress.tile('Trust')).not.toContainText('Monthly');
  await expect(progress.table.first().getByRole('columnheader').first()).toHaveText('Week of');
  await page.reload();
  await expect(progress.tile('Trust')).toBeVisible();
  await expect(progress.grain('Weeks')).toHaveAttribute('aria-pressed', 'true');
  await progress.period('12 weeks').click();
  await expect(progress.grain('Weeks')).toHaveCount(0);
});

for (const width of [320, 390])
  test(`the names of a year stay whole at ${String(width)} px`, async ({ devices }) => {
    const noor = await demonstration('coach');
    const page = await devices.openAs(noor, record);
    await page.setViewportSize({ width, height: 800 });
    await expect(new ProgressPage(page).tile('Understood')).toBeVisible();
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll('app-dimension-tile bdi, app-first-and-latest th bdi')].flatMap(
        (name) => {
          const range = document.createRange();
          const text = name.firstChild;
          if (!(text instanceof Text)) return [];
          return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            return range.getClientRects().length > 1 ? [word] : [];
          });
        },
      ),
    );
    expect(broken).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
