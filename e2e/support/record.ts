import { randomUUID } from 'node:crypto';
import { answered } from './api.ts';
import type { Client, Coach, Invited } from './people.ts';

/** A part of a document, as the database keeps it. */
export interface Part {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly Part[];
}

export interface Document {
  readonly type: 'doc';
  readonly content: readonly Part[];
}

/** One paragraph a text; an empty text is an empty paragraph. */
export const documentOf = (...texts: readonly string[]): Document => ({
  type: 'doc',
  content: texts.map((text) => ({
    type: 'paragraph',
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  })),
});

export const headed = (title: string, ...items: readonly string[]): readonly Part[] => [
  { type: 'heading', content: [{ type: 'text', text: title }] },
  {
    type: 'bulletList',
    content: items.map((text) => ({ type: 'listItem', content: documentOf(text).content })),
  },
];

export interface Note {
  readonly id: string;
  readonly title: string | null;
  readonly body: Document;
  readonly body_text: string;
  readonly revision: number;
  readonly change: string;
  readonly finalised_at: string | null;
  readonly deleted_at: string | null;
}

const ofNote = 'id,title,body,body_text,revision,change,finalised_at,deleted_at';

interface Person {
  readonly clientId: string;
}

export const notesOf = ({ api }: Coach, { clientId }: Person): Promise<Note[]> =>
  api.select<Note>(`notes?select=${ofNote}&client_id=eq.${clientId}&order=created_at`);

/** What the notes of a client say, oldest first. */
export const textsOf = async (coach: Coach, client: Person): Promise<string[]> =>
  (await notesOf(coach, client)).map((note) => note.body_text);

/** Several at once, in one call. */
export async function writeNotes(
  coach: Coach,
  { clientId }: Person,
  notes: readonly { title?: string; body: Document; sessionId?: string }[],
): Promise<Note[]> {
  const reply = await coach.api.rest(`notes?select=${ofNote}`, {
    method: 'POST',
    body: notes.map(({ title, body, sessionId }) => ({
      request_id: randomUUID(),
      client_id: clientId,
      session_id: sessionId ?? null,
      template: 'free',
      title: title ?? null,
      body,
    })),
    headers: { prefer: 'return=representation' },
  });
  return answered('new notes', reply) as Note[];
}

export async function writeNote(coach: Coach, client: Person, ...texts: string[]): Promise<Note> {
  const [note] = await writeNotes(coach, client, [{ body: documentOf(...texts) }]);
  if (!note) throw new Error('The new note did not come back.');
  return note;
}

export const share = ({ api }: Coach, { clientId }: Person, body: Document): Promise<string> =>
  api.rpc<string>('share_note', {
    p_request_id: randomUUID(),
    p_client_id: clientId,
    p_session_id: null,
    p_body: body,
  });

export interface Plan {
  readonly startsAt: Date;
  readonly minutes?: number;
  readonly place?: string | null;
  readonly videoLink?: string;
}

const argumentsOf = ({ startsAt, minutes = 60, place, videoLink }: Plan) => ({
  p_starts_at: startsAt.toISOString(),
  p_ends_at: new Date(startsAt.getTime() + minutes * 60_000).toISOString(),
  p_place: place ?? null,
  p_video_link: videoLink ?? null,
});

interface PlannedSession {
  readonly id: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly status: string;
}

/** As a person may read them, nearest first. */
export const sessionsOf = ({ api }: Coach | Client): Promise<PlannedSession[]> =>
  api.select<PlannedSession>('sessions?select=id,starts_at,ends_at,status&order=starts_at');

export const tryToPlan = ({ api }: Coach, { clientId }: Pick<Invited, 'clientId'>, plan: Plan) =>
  api.tryRpc('plan_session', {
    p_request_id: randomUUID(),
    p_client_id: clientId,
    p_kind: 'session',
    ...argumentsOf(plan),
  });

export const planSession = async (coach: Coach, client: Person, plan: Plan): Promise<string> =>
  answered('plan_session', await tryToPlan(coach, client, plan)) as string;

/** At a whole hour, some days from now: late enough for every journey. */
export function inDays(days: number, hour = 10): Date {
  const at = new Date(Date.now() + days * 86_400_000);
  at.setUTCHours(hour, 0, 0, 0);
  return at;
}
