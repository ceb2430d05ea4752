import { randomUUID } from 'node:crypto';
import type { Client, Coach, Invited } from './people.ts';

export type Value = string | number | boolean | readonly string[];

export interface Said {
  readonly value?: Value;
  readonly state?: 'answered' | 'skipped' | 'live';
  readonly visibility?: 'only_me' | 'coach';
}

/** Answers by linkId; a bare value is an answer that the coach may see. */
export type Answers = Readonly<Record<string, Value | Said>>;

/** The least with which the built-in intake can be sent. */
export const needed: Answers = {
  q01: true,
  q02: true,
  q04: 'app',
  q05: true,
  q11: 'cohab',
  q34: 'later',
  q39: 'later',
};

const isSaid = (given: Value | Said): given is Said =>
  typeof given === 'object' && !Array.isArray(given);

export const said = (given: Value | Said): Said => (isSaid(given) ? given : { value: given });

function row([linkId, given]: [string, Value | Said]) {
  const { value, state = 'answered', visibility = 'coach' } = said(given);
  return { linkId, value: value ?? null, state, visibility, revision: 0 };
}

/** The version of the built-in intake that a coach would assign. */
export async function builtInIntake({ api }: Coach): Promise<string> {
  const [newest] = await api.select<{ id: string }>(
    'form_versions?select=id,forms!inner(slug)&forms.slug=eq.intake&coach_id=is.null&order=version.desc&limit=1',
  );
  if (!newest) throw new Error('The built-in intake is not there.');
  return newest.id;
}

export async function assign(
  coach: Coach,
  { clientId }: Pick<Invited, 'clientId'>,
  versionId?: string,
): Promise<string> {
  return coach.api.rpc<string>('assign_form', {
    p_request_id: randomUUID(),
    p_client_id: clientId,
    p_form_version_id: versionId ?? (await builtInIntake(coach)),
  });
}

/** First answers: a question that has one already is not changed. */
export function fill({ api }: Client, assignmentId: string, answers: Answers): Promise<unknown> {
  return api.rpc('save_answers', {
    p_assignment_id: assignmentId,
    p_answers: Object.entries(answers).map(row),
  });
}

export const send = ({ api }: Client, assignmentId: string): Promise<unknown> =>
  api.rpc('submit_assignment', { p_assignment_id: assignmentId });

/** Assigns the built-in intake, answers it and sends it. */
export async function sendIntake(
  coach: Coach,
  client: Client,
  answers: Answers = {},
): Promise<string> {
  const assignmentId = await assign(coach, client);
  await fill(client, assignmentId, { ...needed, ...answers });
  await send(client, assignmentId);
  return assignmentId;
}

export interface StoredAnswer {
  readonly link_id: string;
  readonly value: Value | null;
  readonly state: string;
  readonly visibility: string;
}

/** What the person may read of an intake, by linkId. */
export async function readableAnswers(
  { api }: Coach | Client,
  assignmentId: string,
): Promise<Record<string, StoredAnswer>> {
  const rows = await api.select<StoredAnswer>(
    `answers?select=link_id,value,state,visibility&assignment_id=eq.${assignmentId}`,
  );
  return Object.fromEntries(rows.map((one) => [one.link_id, one]));
}
