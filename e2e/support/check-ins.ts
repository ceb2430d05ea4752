import { checkIn } from '../../supabase/forms/check-in.ts';
import type { FormItem } from '../../src/app/domain/forms/definition.ts';
import { fill, send, type Answers } from './intake.ts';
import type { Client } from './people.ts';

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
