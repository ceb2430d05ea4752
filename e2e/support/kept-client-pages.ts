import { expect, type Page } from '@playwright/test';
import { box, type KeptPage, press } from './kept-page.ts';

const answers = [
  'shared/forms/controls/date-control.ts',
  'shared/forms/controls/multi-control.ts',
  'shared/forms/controls/options-control.ts',
  'shared/forms/controls/scale-control.ts',
  'shared/forms/controls/text-control.ts',
  'shared/forms/seen-by/seen-by.ts',
];

async function toTheEnd(page: Page): Promise<void> {
  const send = page.getByRole('button', { name: 'Send', exact: true });
  const on = page.getByRole('button', { name: /^(Leave it out|Next)$/ });
  await expect(async () => {
    if (await on.isVisible()) await on.click({ timeout: 1_000 });
    await expect(send).toBeVisible({ timeout: 100 });
  }).toPass({ intervals: [50] });
}

const theName = (page: Page) =>
  page.getByRole('group', { name: /^What should we call/ }).getByRole('textbox');

/** It goes on where something is left to answer, which may be a part further on. */
async function backToTheName(page: Page): Promise<void> {
  await press('Continue')(page);
  const back = page.getByRole('button', { name: 'Back', exact: true });
  await expect(async () => {
    if (!(await theName(page).isVisible())) await back.click({ timeout: 1_000 });
    await expect(theName(page)).toBeVisible({ timeout: 500 });
  }).toPass();
}

export const clientPages: readonly KeptPage[] = [
  {
    name: 'an intake',
    views: answers,
    path: ({ intakeId }) => `/my/intake/${intakeId}`,
    open: press('Continue'),
    again: backToTheName,
    field: theName,
  },
  {
    name: 'a check-in',
    views: ['features/my-check-ins/fill/who-sees.ts'],
    path: () => '/my/check-in',
    // One question at a time: the words are on the last screen.
    open: toTheEnd,
    again: toTheEnd,
    field: (page) => page.getByRole('main').getByRole('textbox').first(),
  },
  {
    name: 'a small win',
    views: ['features/my-more/wins/win-form.ts'],
    path: () => '/my/more/wins',
    field: box('A small good moment'),
  },
  {
    name: 'a few words to an answer of the coach',
    views: ['features/my-practices/log/coach-reply.html'],
    path: ({ practiceId }) => `/my/practices/${practiceId}`,
    open: async (page) => {
      await page.getByRole('link', { name: 'What was answered.' }).click();
      await press('Write a few words')(page);
    },
    field: box('To your coach'),
  },
  {
    name: 'a topic for the next session',
    views: ['features/my-sessions/topics/topic-form.ts'],
    path: () => '/my/topics',
    field: box('What would you like to speak about?'),
  },
  {
    name: 'a try of a practice',
    views: ['features/my-practices/log/log-form.html'],
    path: ({ practiceId }) => `/my/practices/${practiceId}`,
    open: press(/^(We|I) tried it$/),
    field: box('What stays with you?'),
  },
];
