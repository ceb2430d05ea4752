import { ClientPage } from './pages/client-pages.ts';
import { ClientFormPage, ClientsPage, CoachTodayPage, RecordPage } from './pages/coach-pages.ts';
import { JoinPage } from './pages/door-pages.ts';
import { IntakePage } from './pages/intake-page.ts';
import { closing, question } from './support/built-in-intake.ts';
import { phone } from './support/devices.ts';
import { somebody } from './support/people.ts';
import { expect, test } from './support/test.ts';
import { wholeIntake, whyNow } from './support/whole-intake.ts';

test(
  'a coach invites a client, who joins on a phone, fills in the intake and sends it; the coach reads it, and an amendment later',
  { tag: '@delayed' },
  async ({ coach, devices }) => {
    const adaeze = somebody('Adaeze Obi');
    const desk = await devices.openAs(coach, '/coach/clients');
    const record = new RecordPage(desk);

    const link = await test.step('the coach adds her and makes the link', async () => {
      await new ClientsPage(desk).add.click();
      const form = new ClientFormPage(desk);
      await form.name.fill(adaeze.name);
      await form.email.fill(adaeze.email);
      await form.add.click();
      await expect(record.heading(adaeze.name)).toBeVisible();
      await record.invite.click();
      await expect(record.withIntake).toBeChecked();
      await record.makeLink.click();
      await expect(record.link).toHaveValue(/\/join\/[0-9a-f]{64}$/);
      return record.link.inputValue();
    });

    const hand = await devices.openSignedOut(link, phone);
    const intake = new IntakePage(hand);

    await test.step('she joins', async () => {
      const join = new JoinPage(hand);
      await expect(join.heading(`${coach.name} invites you`)).toBeVisible();
      await expect(hand.getByText('What you keep to yourself, only you can see')).toBeVisible();
      await join.joinAs(adaeze);
      await new ClientPage(hand).begin.click();
    });

    await test.step('she fills in all of it, looks it over and sends it', async () => {
      await intake.fillIn(wholeIntake);
      await expect(intake.part('You and your hopes')).toContainText(whyNow);
      await expect(intake.part('You and your hopes')).toContainText('Only I can see this');
      await expect(intake.part('Care and safety')).toContainText('Kept as you left it.');
      await intake.send();
      await expect(intake.thanks).toBeVisible();
      await expect(hand.getByText(closing)).toBeVisible();
    });

    await test.step('the coach finds it on Today and reads it in the record', async () => {
      await desk.goto('/coach/today');
      const today = new CoachTodayPage(desk);
      await expect(today.list('For you')).toContainText('with three topics to say live');
      // So she said that she is called.
      await today
        .list('For you')
        .getByRole('link', { name: /^Ada\b/ })
        .click();
      await expect(desk.getByRole('heading', { level: 1, name: 'Ada', exact: true })).toBeVisible();
      await expect(desk.getByText(adaeze.name, { exact: true })).toBeVisible();
      const inItsOwnWords = { useInnerText: true };
      const hopes = record.partOf('q08');
      await expect(hopes).toContainText(record.reads('q08', whyNow), inItsOwnWords);
      await expect(hopes).toContainText(record.reads('q07', 'Prefer not to say'), inItsOwnWords);
      // What she keeps and what she left open look the same.
      await expect(hopes).toContainText(record.reads('q09', '– Not answered'), inItsOwnWords);
      await expect(record.keptSentence).toBeVisible();
      for (const topic of ['q14', 'q20', 'q36']) {
        await expect(record.topics).toContainText(question(topic).text);
      }
      await record.markAsRead.click();
      await expect(record.markAsRead).toBeHidden();
    });

    await test.step('she amends an answer', async () => {
      await intake.readWhatISent.click();
      await intake.amend('q08').click();
      await intake.question('q08').words.fill('And then I fell ill.');
      await intake.saveAmendment.click();
      await expect(intake.part('You and your hopes')).toContainText('Amended. What it said before');
    });

    await test.step('the coach sees the new words, the old ones behind them, and reads it anew', async () => {
      await desk.reload();
      await expect(record.markAsRead).toBeVisible();
      const hopes = record.partOf('q08');
      await expect(hopes).toContainText('And then I fell ill.');
      await hopes.getByText('Amended today').click();
      await expect(hopes.getByText(whyNow)).toBeVisible();
    });
  },
);
