import { ClientsPage } from './pages/coach-pages.ts';
import { IntakePage } from './pages/intake-page.ts';
import { assign, fill, needed, readableAnswers, send, sendIntake } from './support/intake.ts';
import { newClient } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('nobody is asked twice what they are called, and what they say is their name everywhere', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach, { name: 'Adaeze Obi' });
  const id = await assign(coach, client);
  const page = await devices.openAs(client, `/my/intake/${id}`);
  const intake = new IntakePage(page);
  await expect(intake.heading('Welcome and consent')).toBeVisible();
  await intake.onward.click();
  const { words } = intake.question('q06');
  await expect(words).toHaveValue('Adaeze Obi');
  await expect(intake.saveState).toHaveText(/^Saved/);
  await words.clear();
  await expect.poll(async () => (await readableAnswers(client, id))['q06']).toBeUndefined();
  // Nobody is given back under their hands what they take out.
  await expect(words).toHaveValue('');
  await words.fill('Ada');
  await expect.poll(async () => (await readableAnswers(client, id))['q06']?.value).toBe('Ada');
  await fill(client, id, needed);
  await send(client, id);
  await page.goto('/my/today');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/, Ada$/);

  const desk = await devices.openAs(coach, '/coach/clients');
  const row = new ClientsPage(desk).row('Ada');
  await expect(row).toBeVisible();
  await desk.goto(`/coach/clients/${client.clientId}`);
  await expect(desk.getByRole('heading', { level: 1, name: 'Ada', exact: true })).toBeVisible();
  await expect(desk.getByText('Adaeze Obi', { exact: true })).toBeVisible();
  await desk.goto(`/coach/clients/${client.clientId}/prepare`);
  await expect(desk.getByRole('heading', { level: 1 })).toContainText(/\bAda\b/);
});

test('a name that somebody keeps to themselves is nowhere but in their own answer', async ({
  coach,
  devices,
}) => {
  const client = await newClient(coach, { name: 'Adaeze Obi' });
  await sendIntake(coach, client, { q06: { value: 'Zebrina', visibility: 'only_me' } });
  for (const way of [
    'clients?select=name,preferred_name,sort_name,search_text',
    'answers?select=link_id,value',
    'form_assignments?select=id,answers(link_id,value)',
  ])
    expect(JSON.stringify(await coach.api.select(way)), way).not.toContain('Zebrina');
  const desk = await devices.openAs(coach, `/coach/clients/${client.clientId}`);
  const name = desk.getByRole('heading', { level: 1, name: 'Adaeze Obi', exact: true });
  await expect(name).toBeVisible();
});
