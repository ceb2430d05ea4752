import { checkIn } from '../../supabase/forms/check-in.ts';
import type { FormItem } from '../../src/app/domain/forms/definition.ts';
import type { BrowserContextOptions } from '@playwright/test';
import { phone } from './devices.ts';
import { fill, send, type Answers } from './intake.ts';
import type { Account, Client } from './people.ts';

/** The questions of the check-in that comes with Attune, as its source has them. */
const items = checkIn.sections.flatMap(
  (section) => section.items,
) as unknown as readonly FormItem[];

/** @throws Error when there is no such question */
export function checkInQuestion(linkId: string): FormItem {
  const found = items.find((item) => item.linkId === linkId);
  if (!found) throw new Error(`The check-in has no question ${linkId}.`);
  return found;
}

/** A device on which the person has chosen so how check-ins look. */
export const liking = (
  { site: { url: origin } }: Account,
  ...words: readonly string[]
): Pick<BrowserContextOptions, 'storageState'> => {
  const localStorage = [{ name: 'attune-check-in', value: words.join(' ') }];
  return { storageState: { cookies: [], origins: [{ origin, localStorage }] } };
};

/** On a phone, all of a check-in is on one page for who chose it. */
export const onOnePage = (person: Account): BrowserContextOptions => ({
  ...phone,
  ...liking(person, 'one_page'),
});

/** This week's, made if need be. */
export const openCheckIn = ({ api, clientId }: Client): Promise<string> =>
  api.rpc<string>('open_check_in', { p_client_id: clientId });

/** Answers this week's check-in and sends it; its id. */
export async function sendCheckIn(client: Client, answers: Answers): Promise<string> {
  const id = await openCheckIn(client);
  await fill(client, id, answers);
  await send(client, id);
  return id;
}
