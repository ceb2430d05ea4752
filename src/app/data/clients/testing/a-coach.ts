import { TestBed } from '@angular/core/testing';
import { toAppError } from '../../../core/errors/to-app-error';
import { SupabaseApi } from '../../../core/supabase/supabase-api';
import { SignInStorage } from '../../../core/sign-in/sign-in-storage';

const password = 'a stone in the slow river';

interface Harness {
  __karma__: { config: { attune: { secretKey: string } } };
}

type Rpc = <T>(name: string, args: object) => Promise<T>;

async function call<T>(path: string, body: object, headers: Record<string, string>): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${text}`);
  return (text ? JSON.parse(text) : undefined) as T;
}

const anyAddress = (who: string) => `${who}-${crypto.randomUUID()}@example.com`;

/** Signs the app in as a coach nobody else knows; the coach's id. */
export async function signInAsACoach(): Promise<string> {
  const { secretKey: apikey } = (globalThis as unknown as Harness).__karma__.config.attune;
  const email = anyAddress('coach');
  const rpc = '/rest/v1/rpc/invite_coach';
  const invitation = await call<string>(rpc, { p_email: email }, { apikey });
  TestBed.inject(SignInStorage).clear();
  const auth = await TestBed.inject(SupabaseApi).auth();
  const data = { invitation, name: 'Noor' };
  const { data: made, error } = await auth.signUp({ email, password, options: { data } });
  if (error || !made.user) throw new Error(error?.message ?? 'no user');
  return made.user.id;
}

/** Joins with an invitation's token, beside the app: what the client then does, by function. */
export async function joinAs(email: string, invitation: string): Promise<Rpc> {
  const config = (await (await fetch('/config.json')).json()) as { publishableKey: string };
  const apikey = config.publishableKey;
  const account = { email, password, data: { invitation, name: 'Yuki' } };
  const made = await call<{ access_token: string }>('/auth/v1/signup', account, { apikey });
  const headers = { apikey, authorization: `Bearer ${made.access_token}` };
  return (name, args) => call(`/rest/v1/rpc/${name}`, args, headers);
}

export async function signOut(): Promise<void> {
  const auth = await TestBed.inject(SupabaseApi).auth();
  await auth.signOut({ scope: 'local' });
  TestBed.inject(SignInStorage).clear();
}

export const anyEmail = () => anyAddress('client');

/** In which way something went wrong, or that it did not. */
export const outcomeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'fine',
    (error: unknown) => toAppError(error).kind,
  );
