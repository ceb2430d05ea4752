import { TestBed } from '@angular/core/testing';
import { SupabaseApi } from '../../../core/supabase/supabase-api';
import { SignInStorage } from '../../../core/sign-in/sign-in-storage';
import type { FormDefinition } from '../../../domain/forms';

const password = 'a stone in the slow river';

interface Harness {
  __karma__: { config: { attune: { secretKey: string } } };
}

/** Calls the back end as somebody: an operator by key, a person by token. */
async function call<T>(path: string, body: unknown, token?: string, key?: string): Promise<T> {
  const config = (await (await fetch('/config.json')).json()) as { publishableKey: string };
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      apikey: key ?? config.publishableKey,
      'content-type': 'application/json',
      prefer: 'return=representation',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${text}`);
  return (text ? JSON.parse(text) : undefined) as T;
}

const address = (who: string) => `${who}-${crypto.randomUUID()}@example.com`;

async function joins(email: string, name: string, invitation: string): Promise<string> {
  const data = { invitation, name };
  const made = await call<{ access_token: string }>('/auth/v1/signup', { email, password, data });
  return made.access_token;
}

export interface Cast {
  readonly coachToken: string;
  readonly clientId: string;
  readonly assignmentId: string;
  /** Something the coach does, by function. */
  coachDoes<T>(rpc: string, args: object): Promise<T>;
  coachReads<T>(query: string): Promise<T[]>;
}

/** A coach and a client nobody else knows, with this form assigned; the app is signed in as the client. */
export async function aClientWith(definition: FormDefinition): Promise<Cast> {
  const { secretKey } = (globalThis as unknown as Harness).__karma__.config.attune;
  const coachEmail = address('coach');
  const invitation = await call<string>(
    '/rest/v1/rpc/invite_coach',
    { p_email: coachEmail },
    undefined,
    secretKey,
  );
  const coachToken = await joins(coachEmail, 'Noor', invitation);
  const rpc = <T>(name: string, args: object) => call<T>(`/rest/v1/rpc/${name}`, args, coachToken);
  const { clientId, email } = await aClientOf(coachToken, rpc);
  const version = await rpc<string>('publish_form', {
    p_form_id: null,
    p_kind: 'intake',
    p_title: 'First conversation',
    p_definition: definition,
  });
  const assignmentId = await rpc<string>('assign_form', {
    p_request_id: crypto.randomUUID(),
    p_client_id: clientId,
    p_form_version_id: version,
  });
  await signsIn(email);
  return { coachToken, clientId, assignmentId, coachDoes: rpc, coachReads: reader(coachToken) };
}

async function aClientOf(
  coachToken: string,
  rpc: <T>(name: string, args: object) => Promise<T>,
): Promise<{ clientId: string; email: string }> {
  const email = address('client');
  const person = { name: 'Adaeze Obi', preferred_name: 'Adaeze', email };
  const [row] = await call<{ id: string }[]>('/rest/v1/clients', person, coachToken);
  const clientId = row?.id ?? '';
  const [made] = await rpc<{ token: string }[]>('invite_client', { p_client_id: clientId });
  await joins(email, 'Adaeze', made?.token ?? '');
  return { clientId, email };
}

async function signsIn(email: string): Promise<void> {
  TestBed.inject(SignInStorage).clear();
  const auth = await TestBed.inject(SupabaseApi).auth();
  const { error } = await auth.signInWithPassword({ email, password });
  if (error) throw error;
}

function reader(token: string) {
  return async <T>(query: string): Promise<T[]> => {
    const config = (await (await fetch('/config.json')).json()) as { publishableKey: string };
    const response = await fetch(`/rest/v1/${query}`, {
      headers: { apikey: config.publishableKey, authorization: `Bearer ${token}` },
    });
    return (await response.json()) as T[];
  };
}

export async function signsOut(): Promise<void> {
  const auth = await TestBed.inject(SupabaseApi).auth();
  await auth.signOut({ scope: 'local' });
  TestBed.inject(SignInStorage).clear();
}
