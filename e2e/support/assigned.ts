import { randomUUID } from 'node:crypto';
import { type Api, answered } from './api.ts';
import type { Client, Coach } from './people.ts';

/** What a coach says of a practice when assigning it. */
export interface Words {
  readonly title: string;
  readonly category: string;
  readonly participants: 'solo' | 'partner' | 'either';
  readonly minutes: number;
  readonly rule: string | null;
  readonly times: number;
  readonly steps: readonly string[];
  readonly notice: string;
  readonly notWhen: string;
  readonly timers?: readonly { step: number; seconds: number; label: string }[];
  readonly pace?: { in: number; hold: number; out: number };
  readonly tier: 'open' | 'coach';
  readonly cautions: readonly string[];
}

export const mirror: Words = {
  title: 'Mirror listening',
  category: 'communication',
  participants: 'partner',
  minutes: 10,
  rule: 'FREQ=WEEKLY',
  times: 2,
  steps: [
    'Agree who speaks first, on a small topic.',
    'Speak for about a minute.',
    'Listener repeats the gist in their own words.',
    'Listener asks: did I get it?',
    'Correct gently, then swap.',
  ],
  notice: 'What changes when you are not preparing a reply?',
  notWhen: 'Not for long-standing hurts until small topics go well.',
  tier: 'open',
  cautions: [],
};

export const breath: Words = {
  ...mirror,
  title: 'Even breath',
  category: 'breath',
  participants: 'solo',
  minutes: 1,
  rule: 'FREQ=DAILY',
  times: 1,
  steps: ['Sit so that your back is easy.', 'Breathe in and out in the same measure.'],
  pace: { in: 4, hold: 0, out: 4 },
};

export const why = 'So that being heard comes before being right.';

/** Proposes a practice, a copy `from` one of the library or one of its own; its id. */
export function propose(
  coach: Coach,
  { clientId }: Client,
  words: Partial<Words> = {},
  { startsOn, endsOn, from }: { startsOn?: string; endsOn?: string; from?: string } = {},
): Promise<string> {
  return coach.api.rpc<string>('assign_practice', {
    p_request_id: randomUUID(),
    p_client_id: clientId,
    p_library_practice_id: from ?? null,
    p_session_id: null,
    p_practice: { ...mirror, ...words },
    p_why: why,
    p_starts_on: startsOn ?? null,
    p_ends_on: endsOn ?? null,
  });
}

export interface Standing {
  readonly status: string;
  readonly revision: number;
}

/** A practice as the person may read it. */
export async function standing({ api }: { api: Api }, id: string): Promise<Standing | undefined> {
  const [found] = await api.select<Standing>(`practices?select=status,revision&id=eq.${id}`);
  return found;
}

export async function answer(client: Client, id: string, said: string): Promise<void> {
  const { revision = 0 } = (await standing(client, id)) ?? {};
  const args = { p_practice_id: id, p_revision: revision, p_answer: said };
  answered(said, await client.api.tryRpc('answer_practice', args));
}

/** Proposed, and accepted. */
export async function accepted(
  coach: Coach,
  client: Client,
  words: Partial<Words> = {},
): Promise<string> {
  const id = await propose(coach, client, words);
  await answer(client, id, 'accept');
  return id;
}

export interface Log {
  readonly id: string;
  readonly request_id: string;
  readonly day: string;
  readonly outcome: string;
  readonly distress_before: number | null;
  readonly distress_after: number | null;
  readonly reflection: string;
  readonly win: string;
  readonly visibility: string;
  readonly talk_about: boolean;
  readonly revision: number;
}

/** What the person may read of the logs of a practice. */
export const logsOf = ({ api }: { api: Api }, practiceId: string): Promise<Log[]> =>
  api.select<Log>(
    `practice_logs?select=id,request_id,day,outcome,distress_before,distress_after,reflection,win,visibility,talk_about,revision&practice_id=eq.${practiceId}`,
  );

export const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

export const aTry = (said: object = {}) => ({
  day: daysAgo(0),
  outcome: 'done',
  before: null,
  after: null,
  reflection: '',
  win: '',
  visibility: 'coach',
  talkAbout: false,
  ...said,
});

export const tryToLog = (
  { api }: Client,
  practiceId: string,
  said: object = {},
  { requestId, revision = null }: { requestId?: string; revision?: number | null } = {},
) =>
  api.tryRpc('save_practice_log', {
    p_request_id: requestId ?? randomUUID(),
    p_practice_id: practiceId,
    p_revision: revision,
    p_log: aTry(said),
  });

/** Proposes practices in a row, each after the one before was finished; their titles are theirs alone. */
export async function proposeRow(
  coach: Coach,
  { clientId }: Client,
  titles: readonly string[],
): Promise<void> {
  const practices = titles.map((title) => ({ ...mirror, title, participants: 'solo' }));
  await coach.api.rpc('import_library', { p_request_id: randomUUID(), p_practices: practices });
  const rows = await coach.api.select<{ id: string; title: string }>(
    'library_practices?select=id,title&coach_id=not.is.null',
  );
  const { id } = await coach.api.rpc<{ id: string }>('save_programme', {
    p_request_id: randomUUID(),
    p_programme_id: null,
    p_revision: null,
    p_title: 'In a row',
    p_description: '',
    p_items: titles.map((title, place) => ({
      libraryPracticeId: rows.find((row) => row.title === title)?.id,
      delivery: place === 0 ? 'at_once' : 'after_previous',
      onDate: null,
      days: null,
    })),
  });
  const args = { p_request_id: randomUUID(), p_client_id: clientId, p_programme_id: id };
  await coach.api.rpc('assign_programme', args);
}
