import { IntakePage } from './pages/intake-page.ts';
import { MeasurePage, RecordMeasuresPage } from './pages/measure-pages.ts';
import { Question } from './pages/question.ts';
import { answered } from './support/api.ts';
import {
  allow,
  disallow,
  everywhere,
  giveMeasure,
  questionsOf,
  sendMeasure,
} from './support/measures.ts';
import { newClient, type Client } from './support/people.ts';
import { expect, test } from './support/test.ts';

const tabOf = ({ clientId }: Client) => `/coach/clients/${clientId}/measures`;

const crisis = [
  { name: 'Someone to listen', contact: '116 123', locale: 'en-GB', verifiedOn: '2026-11-01' },
];

test('a measure goes from the coach to the client and back', async ({ coach, devices, watch }) => {
  // a second copy is refused
  watch.expects(/status of 409/);
  await allow(coach, 'gad-7');
  const client = await newClient(coach);
  const page = await devices.openAs(coach, tabOf(client));
  const tab = new RecordMeasuresPage(page);
  await tab.give.click();
  await expect(tab.given.filter({ hasText: 'GAD-7' })).toContainText('not started yet');
  await tab.give.click();
  await expect(
    page.getByText('They have a copy of this form that they haven’t sent yet.'),
  ).toBeVisible();

  const phone = await devices.openAs(client, '/my/today');
  await expect(phone.getByRole('heading', { name: 'A short questionnaire' })).toBeVisible();
  await expect(phone.getByText('GAD-7')).toBeHidden();
  await phone.getByRole('link', { name: 'Begin' }).click();
  const form = new IntakePage(phone);
  await form.openPart.click();
  for (const item of questionsOf('gad-7').slice(0, 6))
    await new Question(phone, item).answer({ value: '2' });
  await form.onward.click();
  await form.send();
  await expect(form.thanks).toBeVisible();
  await form.readWhatISent.click();
  await expect(form.heading('A short questionnaire')).toBeVisible();
  await expect(phone.getByText(/minimal|mild|moderate|severe|referral|of 21/)).toBeHidden();

  await page.goto('/coach/today');
  await page.getByRole('link', { name: /GAD-7\. Ready to read/ }).click();
  await expect(tab.score('GAD-7')).toContainText('No score');
  await expect(tab.score('GAD-7')).toContainText('6 of 7 answers are here');
});

test('the coach reads the score with its band, and the client gets none of it', async ({
  coach,
  devices,
}) => {
  await allow(coach, 'gad-7');
  const client = await newClient(coach);
  await sendMeasure(coach, client, 'gad-7', everywhere('gad-7', '2', { i7: '3' }));
  await sendMeasure(coach, client, 'gad-7', everywhere('gad-7', '1', { i7: '3', i6: '2' }));
  const page = await devices.openAs(coach, tabOf(client));
  const tab = new RecordMeasuresPage(page);
  await tab.given.filter({ hasText: '15 of 21' }).getByRole('link').click();
  await expect(tab.score('GAD-7')).toContainText('15');
  await expect(tab.score('GAD-7')).toContainText('severe');
  await expect(tab.score('GAD-7')).toContainText('Consider referral.');
  await expect(tab.score('GAD-7')).not.toContainText('than on');
  await tab.markRead.click();
  await expect(tab.markRead).toBeHidden();
  await page.goBack();
  await tab.given.filter({ hasText: '10 of 21' }).getByRole('link').click();
  await expect(tab.score('GAD-7')).toContainText('Consider referral.');
  await expect(tab.score('GAD-7')).toContainText('5 points lower than on today');
  await expect(tab.score('GAD-7')).toContainText('within the measure’s own noise');

  const { api } = client;
  const scores = await api.select<object>('scores?select=audience,value&order=value');
  expect(scores).toEqual([
    { audience: 'client', value: 10 },
    { audience: 'client', value: 15 },
  ]);
  for (const path of ['measures', 'measure_rights', 'measure_norms']) {
    expect(await api.select(`${path}?select=*`), path).toEqual([]);
  }
  const versions = await api.rest('form_versions?select=definition,measure');
  expect(JSON.stringify(versions.body)).not.toMatch(/moderate|severe|cut_?off|referral/i);
  const entries = await api.select<{ action: string }>('access_entries?select=action');
  expect(entries.map(({ action }) => action)).toContain('read_measure');
});

test('an answer that is kept leaves the coach’s score empty', async ({ coach, devices }) => {
  await allow(coach, 'gad-7');
  const client = await newClient(coach);
  const kept = { value: '3', visibility: 'only_me' } as const;
  await sendMeasure(coach, client, 'gad-7', everywhere('gad-7', '2', { i4: kept }));
  const page = await devices.openAs(coach, tabOf(client));
  const tab = new RecordMeasuresPage(page);
  await expect(tab.given).not.toContainText('of 21');
  await tab.given.getByRole('link').click();
  await expect(tab.score('GAD-7')).toContainText('No score');
  await expect(tab.score('GAD-7')).toContainText(
    '6 of 7 answers are here, and all of them are needed.',
  );
  const mine = await client.api.select<object>('scores?select=value');
  expect(mine).toEqual([{ value: 15 }]);
});

test('the ninth question of the PHQ-9 shows help at once', async ({ coach, devices }) => {
  const body = { crisis_resources: crisis };
  const path = `coaches?id=eq.${coach.userId}`;
  answered('crisis resources', await coach.api.rest(path, { method: 'PATCH', body }));
  await allow(coach, 'phq-9');
  const client = await newClient(coach);
  const id = await giveMeasure(coach, client, 'phq-9');
  const phone = await devices.openAs(client, `/my/intake/${id}`);
  await new IntakePage(phone).openPart.click();
  const last = questionsOf('phq-9').at(-1);
  if (!last) throw new Error('There is no ninth question.');
  const question = new Question(phone, last);
  await question.answer({ value: '0' });
  await expect(question.crisisPanel).toBeHidden();
  await question.answer({ value: '1' });
  await expect(question.crisisPanel).toContainText('116 123');
});

test('what was typed is kept while a record has run out', async ({ coach, devices }) => {
  await allow(coach, 'gad-7');
  const client = await newClient(coach);
  const id = await giveMeasure(coach, client, 'gad-7');
  const phone = await devices.openAs(client, `/my/intake/${id}`);
  const form = new IntakePage(phone);
  await form.openPart.click();
  const [first, second] = questionsOf('gad-7');
  if (!first || !second) throw new Error('There are no questions.');
  await new Question(phone, first).answer({ value: '2' });
  await expect(form.saveState).toContainText('Saved');
  await allow(coach, 'gad-7', '2020-01-01');
  // the page that is open goes on
  await new Question(phone, second).answer({ value: '1' });
  await expect(form.saveState).toContainText('Saved');
  await phone.reload();
  await expect(phone.getByText('This form can’t be shown just now')).toBeVisible();
  await expect(phone.getByText('What you have answered is kept')).toBeVisible();
  await expect(phone.getByText(first.text)).toBeHidden();

  const page = await devices.openAs(coach, tabOf(client));
  await expect(page.getByText('None can be used yet')).toBeVisible();
  const refused = await coach.api.tryRpc('assign_form', {
    p_request_id: crypto.randomUUID(),
    p_client_id: client.clientId,
    p_form_version_id: '00000000-0000-4000-8000-0000000f0111',
  });
  expect(refused.code).toBe('AT030');
  await page.goto('/coach/forms/measures/gad-7');
  await expect(new MeasurePage(page).rights).toContainText('The record ran out on 1 January 2020');

  await allow(coach, 'gad-7');
  await phone.getByRole('button', { name: 'Try again' }).click();
  await form.openPart.or(phone.getByText(first.text)).first().waitFor();
  const stored = await client.api.select<object>('answers?select=link_id,value&order=link_id');
  expect(stored).toEqual([
    { link_id: 'i1', value: '2' },
    { link_id: 'i2', value: '1' },
  ]);
});

test('a sent measure keeps its score when the record is gone', async ({ coach, devices }) => {
  await allow(coach, 'gad-7');
  const client = await newClient(coach);
  const id = await sendMeasure(coach, client, 'gad-7', everywhere('gad-7', '2'));
  await disallow(coach, 'gad-7');
  const page = await devices.openAs(coach, `${tabOf(client)}/${id}`);
  const tab = new RecordMeasuresPage(page);
  await expect(tab.score('GAD-7')).toContainText('14');
  await expect(page.getByText('The questions are not shown')).toBeVisible();
  await expect(page.getByText('Trouble relaxing')).toBeHidden();
});
