import type { Page } from '@playwright/test';
import { answered } from './api.ts';
import { accepted, tryToLog } from './assigned.ts';
import { newClient, type Client, type Coach } from './people.ts';

export interface Given {
  readonly id: string;
  readonly title: string;
  readonly why: string | null;
  readonly steps: readonly string[];
  readonly minutes: number;
  readonly times: number;
  readonly starts_on: string | null;
  readonly session_id: string | null;
  readonly status: string;
}

const columns = 'id,title,why,steps,minutes,times,starts_on,session_id,status';

/** What was assigned, as far as the person may read it, in its order. */
export const given = ({ api }: Coach | Client): Promise<Given[]> =>
  api.select<Given>(`practices?select=${columns}&order=assigned_at,position`);

type Somebody = Pick<Client, 'clientId'>;

/** The tab of their record. */
export const tabOf = ({ clientId }: Somebody): string => `/coach/clients/${clientId}/practices`;

export async function libraryId({ api }: Coach, title: string): Promise<string> {
  const [found] = await api.select<{ id: string }>(
    `library_practices?select=id&title=eq.${encodeURIComponent(title)}`,
  );
  if (!found) throw new Error(`There is no ${title} in the library.`);
  return found.id;
}

/** Where a practice of the library is assigned to one client. */
export const formFor = async (
  coach: Coach,
  { clientId }: Somebody,
  title: string,
): Promise<string> =>
  `/coach/practices/assign?client=${clientId}&practice=${await libraryId(coach, title)}`;

/** Writes a try down; its id. */
export async function log(client: Client, practiceId: string, said: object): Promise<string> {
  const reply = await tryToLog(client, practiceId, said);
  return (answered('save_practice_log', reply) as { id: string }).id;
}

/** The coach answers a try that they may read. */
export async function reply({ api }: Coach, id: string, words: string): Promise<void> {
  const [found] = await api.select<{ revision: number }>(
    `practice_logs?select=revision&id=eq.${id}`,
  );
  await api.rpc('reply_to_log', { p_log_id: id, p_revision: found?.revision, p_reply: words });
}

export interface Log {
  readonly reply: string | null;
  readonly coach_read_at: string | null;
}

export async function logOf({ api }: Coach | Client, id: string): Promise<Log | undefined> {
  const [found] = await api.select<Log>(`practice_logs?select=reply,coach_read_at&id=eq.${id}`);
  return found;
}

/** A practice that was accepted and tried, and the reflection that waits for the coach. */
export async function tried(coach: Coach, said: object = {}) {
  const client = await newClient(coach);
  const practice = await accepted(coach, client);
  const reflection = 'The third breath is when my shoulders came down.';
  const id = await log(client, practice, { before: 6, after: 2, reflection, ...said });
  return { client, practice, id, reflection };
}

/** Whether a text of somebody was run as a script. */
export const somethingRan = (page: Page): Promise<boolean> =>
  page.evaluate(() => 'attuneBroken' in window);
