import { expect } from '@playwright/test';
import { needsTestServer } from './foreign.ts';
import type { Person } from './people.ts';

export interface Mail {
  readonly subject: string;
  readonly html: string;
  readonly link: string;
}

async function mailsTo({ site, email }: Person): Promise<Mail[]> {
  needsTestServer('It reads the mail that was sent, which only the test server shows.');
  const caught = await fetch(`${site.url}/__mail?to=${encodeURIComponent(email)}`);
  return (await caught.json()) as Mail[];
}

/** The newest mail to that person, as soon as there is one. */
export async function mailTo(person: Person): Promise<Mail> {
  await expect.poll(async () => (await mailsTo(person)).length).toBeGreaterThan(0);
  const newest = (await mailsTo(person)).at(-1);
  if (!newest) throw new Error('The mail is gone again.');
  return newest;
}
