import { RecordPage } from './pages/coach-pages.ts';
import { fill, sendIntake } from './support/intake.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('an intake is given again only when that is meant, and undone at once until it is begun', async ({
  coach,
  devices,
  watch,
}) => {
  watch.expects(/status of 409/);
  const client = await newClient(coach);
  await sendIntake(coach, client);
  const page = await devices.openAs(coach, `/coach/clients/${client.clientId}/intake`);
  const record = new RecordPage(page);
  await record.giveAgain.click();
  const asks = page.getByRole('alertdialog');
  await expect(asks).toContainText('The one sent today stays here as it is.');
  await asks.getByRole('button', { name: 'Cancel' }).click();
  await expect(record.standing('Not started yet')).toBeHidden();

  await record.giveAgain.click();
  await asks.getByRole('button', { name: 'Give it again' }).click();
  await expect(record.standing('Not started yet')).toBeVisible();
  await expect(page.getByText('An intake sent today is to be read')).toBeVisible();
  await record.undo.click();
  await expect(page.getByText('Undone')).toBeVisible();
  await expect(record.markAsRead).toBeVisible();
  await record.markAsRead.click();
  await record.undo.click();
  await expect(record.markAsRead).toBeVisible();

  await record.giveAgain.click();
  await asks.getByRole('button', { name: 'Give it again' }).click();
  await expect(record.standing('Not started yet')).toBeVisible();
  const [open] = await client.api.select<{ id: string }>(
    'form_assignments?select=id&status=eq.assigned',
  );
  await fill(client, open?.id ?? '', { q01: true });
  await record.undo.click();
  await expect(page.getByText('This can’t be undone any more.')).toBeVisible();
  await expect(record.standing('Being filled in')).toBeVisible();
});
