import { Anywhere } from './pages/anywhere-pages.ts';
import { NotePage, NotesPage, SummaryPage } from './pages/record-pages.ts';
import { CoachTodayPage, RecordPage } from './pages/coach-pages.ts';
import { accepted, breath } from './support/assigned.ts';
import { sendCheckIn } from './support/check-ins.ts';
import { sendIntake } from './support/intake.ts';
import { newClient } from './support/people.ts';
import { inDays, planSession, writeNote } from './support/record.ts';
import { Presses } from './support/presses.ts';
import { expect, test } from './support/test.ts';

// Assigning a practice and the check-in have their presses counted beside what else they do.

test('what a coach does every day takes few presses', async ({ coach, devices }) => {
  const client = await newClient(coach);
  await planSession(coach, client, { startsAt: inDays(1) });
  await sendIntake(coach, client);
  await sendCheckIn(client, { seen: 7 });
  await writeNote(coach, client, 'We spoke about the ferry to Ullapool.');
  const page = await devices.openAs(coach, '/coach/today');
  const presses = await Presses.of(page);
  const record = new RecordPage(page);

  // Who is waiting, and with whom the next session is: Today says so.
  const today = new CoachTodayPage(page);
  await expect(today.list('For you')).toContainText(client.name);
  await expect(today.list('For you')).toContainText('Intake. Ready to read');
  expect(await presses.taken()).toBe(0);

  // The next client's record.
  await page.getByRole('link', { name: client.name, exact: true }).click();
  await expect(record.heading(client.name)).toBeVisible();
  expect(await presses.taken()).toBe(1);

  // A note, written and finished.
  await page.getByRole('link', { name: 'Start a note' }).click();
  const note = new NotePage(page);
  await expect(note.words).toBeFocused();
  await page.keyboard.type('She laughed twice.');
  await note.finish.click();
  await note.say('Finish it');
  await expect(page.getByText(/^Finished today at/)).toBeVisible();
  expect(await presses.taken()).toBeLessThanOrEqual(3);

  // What was said about something, from any page, and the words of it.
  const anywhere = new Anywhere(page);
  await anywhere.opener.click();
  await anywhere.field.fill('ferry');
  await anywhere.option(/ferry to Ullapool/).click();
  await expect(page.getByRole('main')).toContainText('We spoke about the ferry to Ullapool.');
  expect(await presses.taken()).toBeLessThanOrEqual(2);

  // A summary, written and sent, from the record.
  await page.goto(`/coach/clients/${client.clientId}`);
  await record.tab('Notes').click();
  await new NotesPage(page).writeSummary.click();
  const summary = new SummaryPage(page);
  await expect(summary.words).toBeFocused();
  await page.keyboard.type('The Sunday walk, then.');
  await summary.send.click();
  await summary.say('Send');
  await expect(new NotesPage(page).shared).toContainText('The Sunday walk, then.');
  expect(await presses.taken()).toBeLessThanOrEqual(4);

  // A year of progress.
  await page.goto(`/coach/clients/${client.clientId}`);
  await record.tab('Progress').click();
  await expect(page.getByRole('heading', { name: 'One year' })).toBeVisible();
  expect(await presses.taken()).toBeLessThanOrEqual(2);

  // The intake once more, without scrolling.
  await page.goto(`/coach/clients/${client.clientId}`);
  await record.tab('Intake').click();
  await expect(record.giveAgain).toBeInViewport();
  await record.giveAgain.click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Give it again' }).click();
  await expect(record.standing('Not started yet')).toBeVisible();
  expect(await presses.taken()).toBeLessThanOrEqual(3);
});

test('a try is written down in two presses', async ({ coach, devices }) => {
  const client = await newClient(coach);
  await accepted(coach, client, breath);
  const page = await devices.openAs(client, '/my/today');
  const presses = await Presses.of(page);
  await page.getByRole('button', { name: 'I tried it' }).click();
  await expect(page.getByText('Written down for today')).toBeVisible();
  expect(await presses.taken()).toBeLessThanOrEqual(2);
});
