import {
  ImportPage,
  LibraryPage,
  PracticeFormPage,
  PracticePage,
  ProgrammeFormPage,
} from './pages/library-pages.ts';
import { expectNoFaults } from './support/axe.ts';
import { writePractice, writeProgramme } from './support/library.ts';
import { test } from './support/test.ts';

const home = '/coach/practices';

test('the library, a practice of each kind, and what is not there', async ({ coach, devices }) => {
  const own = await writePractice(coach, { title: 'Slow tea', tier: 'coach', cautions: ['preg'] });
  const gone = await writePractice(coach, { title: 'No more tea' });
  await coach.api.rest(`library_practices?id=eq.${gone.id}`, {
    method: 'PATCH',
    body: { archived_at: new Date().toISOString() },
  });
  const page = await devices.openAs(coach, home);
  for (const { path, shows } of [
    { path: `${home}/library`, shows: '27 practices' },
    { path: `${home}/library?category=touch&tier=coach`, shows: '2 practices' },
    { path: `${home}/library?part=own&minutes=5`, shows: 'No practice matches' },
    { path: `${home}/library/${own.id}`, shows: 'For you alone' },
    { path: `${home}/library/${gone.id}`, shows: 'Restore' },
    { path: `${home}/library/nowhere`, shows: 'There is no practice at this address' },
  ]) {
    await page.goto(path);
    await expectNoFaults(page.getByText(shows).first(), path);
  }
});

test('what opens over the library and a practice', async ({ coach, devices }) => {
  const { id } = await writePractice(coach);
  const page = await devices.openAs(coach, `${home}/library`);
  const library = new LibraryPage(page);
  await library.menu.click();
  await expectNoFaults(library.menuItem('Import from a file'), 'the menu of the library');
  await page.goto(`${home}/library/${id}`);
  const practice = new PracticePage(page);
  await practice.menu.click();
  await expectNoFaults(practice.archive, 'the menu of a practice');
});

test('a practice that is written, with mistakes, a step taken out, and two versions', async ({
  coach,
  devices,
}) => {
  const { id } = await writePractice(coach);
  const page = await devices.openAs(coach, `${home}/library/new`);
  const form = new PracticeFormPage(page);
  await form.add.click();
  await form.howOften.selectOption({ label: 'Weekly' });
  await expectNoFaults(page.getByText('A title is needed'), 'mistakes');
  await page.goto(`${home}/library/${id}/edit`);
  await form.button('Remove step 1').click();
  await form.step(1).fill('a'.repeat(501));
  await expectNoFaults(page.getByText('At most 500 characters; these are 501.'), 'a step too long');
  await form.step(1).fill('Drink it slowly.');
  await coach.api.rest(`library_practices?id=eq.${id}`, { method: 'PATCH', body: { minutes: 5 } });
  await form.save.click();
  await expectNoFaults(form.keepYours, 'two versions');
});

test('a file that is chosen, refused, and shown', async ({ coach, devices }) => {
  const page = await devices.openAs(coach, `${home}/library/import`);
  const form = new ImportPage(page);
  await page.getByText('What such a file looks like').click();
  await expectNoFaults(page.getByText(/weekly on Monday/), 'the beginning');
  const head = 'title,category,participants,minutes,cadence,steps\n';
  const give = (text: string) =>
    form.file.setInputFiles({
      name: 'mine.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(head + text),
    });
  await give('Slow tea,tea,both,ten,daily,');
  await expectNoFaults(form.refusal, 'a refusal');
  await give('Slow tea,presence,partner,10,daily,Drink.');
  await expectNoFaults(form.preview, 'the preview');
});

test('programmes: none, some, one, and one that is arranged', async ({ coach, devices }) => {
  const page = await devices.openAs(coach, `${home}/programmes`);
  await expectNoFaults(page.getByText('No programmes yet'), 'none');
  const { id: libraryPracticeId } = await writePractice(coach);
  const id = await writeProgramme(coach, 'First weeks', [
    { libraryPracticeId, delivery: 'at_once' },
    { libraryPracticeId, delivery: 'days_after', days: 7 },
    { libraryPracticeId, delivery: 'on_date', onDate: '2031-02-03' },
  ]);
  for (const { path, shows } of [
    { path: `${home}/programmes`, shows: '3 practices' },
    { path: `${home}/programmes?part=archived`, shows: 'Nothing is archived.' },
    { path: `${home}/programmes/${id}`, shows: '7 days after the one before has arrived.' },
    { path: `${home}/programmes/nowhere`, shows: 'There is no programme at this address' },
    { path: `${home}/programmes/${id}/edit`, shows: 'On 3 February 2031.' },
  ]) {
    await page.goto(path);
    await expectNoFaults(page.getByText(shows).first(), path);
  }
});

test('a programme with mistakes, and the library to choose from', async ({ coach, devices }) => {
  const page = await devices.openAs(coach, `${home}/programmes/new`);
  const form = new ProgrammeFormPage(page);
  await form.add.click();
  await form.addPractice.click();
  await form.pick('Hand-hold');
  await form.pick('Mirror listening');
  await form.when(2).selectOption({ label: 'On a day' });
  await form
    .button(/^Remove/)
    .first()
    .click();
  await form.words.fill('breath');
  const found = form.found.getByRole('button', { name: /breath/i }).first();
  await expectNoFaults(found, 'the library to choose from');
});
