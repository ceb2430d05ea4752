import { ClientsPage, RecordPage } from './pages/coach-pages.ts';
import { expectNoFaults } from './support/axe.ts';
import { sendIntake } from './support/intake.ts';
import { addClient, newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

for (const width of [1280, 390]) {
  test(`each row says when they meet and what waits, and leads on, at ${String(width)}`, async ({
    coach,
    devices,
  }) => {
    const waiting = await newClient(coach, { name: 'Adaeze Obi' });
    await sendIntake(coach, waiting);
    const zoe = await addClient(coach, { name: 'Zoë Ångström' });
    await addClient(coach, { name: 'Bo Lund' });
    const soon = Date.now() + 48 * 3_600_000;
    await coach.api.rpc('plan_session', {
      p_request_id: crypto.randomUUID(),
      p_client_id: zoe.clientId,
      p_kind: 'session',
      p_starts_at: new Date(soon).toISOString(),
      p_ends_at: new Date(soon + 3_600_000).toISOString(),
    });
    const page = await devices.openAs(coach, '/coach/clients?sort=next');
    const clients = new ClientsPage(page);
    await expect(clients.rows.first()).toContainText('Zoë Ångström');
    await expect(clients.row('Zoë Ångström')).toContainText(/ at \d\d:\d\d/);
    await expect(clients.row('Adaeze Obi')).toContainText('Waiting for you');
    await expect(clients.row('Adaeze Obi')).toContainText('Intake to read');
    await expect(clients.row('Bo Lund')).toContainText('No session planned');
    await expectNoFaults(clients.rows.first(), `the list at ${String(width)}`);
    // the look for faults goes through sizes of its own
    await page.setViewportSize({ width, height: 844 });
    await clients.orderBy('Longest unseen first');
    await expect(page).toHaveURL(/sort=unseen/);
    await expect(clients.rows.first()).toContainText('Adaeze Obi');

    // by keys alone
    const note = page.getByRole('link', { name: 'Write a note: Bo Lund' });
    const more = page.getByRole('button', { name: 'Actions: Bo Lund' });
    await expect(width < 1200 ? more : note).toBeVisible();
    await clients.client('Bo Lund').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    if (width < 1200) await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/notes\/new/);
    await page.goBack();

    // anywhere on the row
    await clients.row('Bo Lund').click({ position: { x: 100, y: 60 } });
    await expect(new RecordPage(page).heading('Bo Lund')).toBeVisible();
  });
}
