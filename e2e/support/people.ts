import { randomUUID } from 'node:crypto';
import { answered, Api } from './api.ts';
import { site as openSite, type Site } from './site.ts';

/** As supabase-js keeps it. */
export interface Session {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly expires_at: number;
  readonly user: { readonly id: string };
}

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly site: Site;
}

/** Somebody with an account who is signed in. */
export interface Account extends Person {
  readonly role: 'coach' | 'client';
  readonly userId: string;
  readonly session: Session;
  readonly api: Api;
}

export type Coach = Account;

/** Somebody a coach works with, who has no account yet. */
export interface Invited extends Person {
  readonly clientId: string;
}

export interface Client extends Account {
  readonly clientId: string;
}

const password = 'slow-mornings-with-tea';

/** A person whom no other journey knows. */
export function somebody(name: string, site = openSite): Person {
  const mark = randomUUID().slice(0, 8);
  const local = name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return { name, email: `${local}.${mark}@example.org`, password, site };
}

/** An older key is a token as well, and is taken for one. */
function operator(site: Site): Api {
  const key = site.secretKey;
  return new Api(site, key.startsWith('eyJ') ? { key, token: key } : { key });
}

/** The token of a coach's invitation, made as the operator makes it. */
export const inviteCoach = ({ site, email }: Person): Promise<string> =>
  operator(site).rpc<string>('invite_coach', { p_email: email });

export const tryToSignUp = ({ site, email, password, name }: Person, invitation: string) =>
  new Api(site).send('/auth/v1/signup', {
    method: 'POST',
    body: { email, password, data: { invitation, name, time_zone: 'Europe/London' } },
  });

function account(person: Person, role: Account['role'], session: Session): Account {
  const api = new Api(person.site, { token: session.access_token });
  return { ...person, role, session, api, userId: session.user.id };
}

/** A new sign-in of somebody who has an account: another device, or one made on the screen. */
export async function signedIn(person: Person, role: Account['role']): Promise<Account> {
  const { site, email, password } = person;
  const reply = await new Api(site).send('/auth/v1/token?grant_type=password', {
    method: 'POST',
    body: { email, password },
  });
  return account(person, role, answered('sign-in', reply) as Session);
}

/** What Auth answers where an address must be confirmed first: the account, and no sign-in. */
interface Unconfirmed {
  readonly id: string;
}

async function signUp(person: Person, token: string, role: Account['role']): Promise<Account> {
  const answer = answered('sign-up', await tryToSignUp(person, token)) as Session | Unconfirmed;
  if ('access_token' in answer) return account(person, role, answer);
  // A site of somebody's own sends real mails: there the operator says that the address is right.
  const path = `/auth/v1/admin/users/${answer.id}`;
  const call = { method: 'PUT', body: { email_confirm: true } };
  answered('confirming', await operator(person.site).send(path, call));
  return signedIn(person, role);
}

export async function newCoach(name = 'Noor Haddad', site = openSite): Promise<Coach> {
  const person = somebody(name, site);
  return signUp(person, await inviteCoach(person), 'coach');
}

interface ClientRow {
  readonly id: string;
}

/** Adds a client to the coach's list, as the app does. */
export async function addClient(coach: Coach, called: Partial<Person> = {}): Promise<Invited> {
  const person = { ...somebody(called.name ?? 'Adaeze Obi', coach.site), ...called };
  const reply = await coach.api.rest('clients', {
    method: 'POST',
    body: { name: person.name, email: person.email, request_id: randomUUID() },
    headers: { prefer: 'return=representation' },
  });
  const [row] = answered('a new client', reply) as ClientRow[];
  if (!row) throw new Error('The new client did not come back.');
  return { ...person, clientId: row.id };
}

export interface Invitation {
  readonly invitation_id: string;
  readonly token: string;
}

export async function invite(coach: Coach, { clientId }: Invited): Promise<Invitation> {
  const [made] = await coach.api.rpc<Invitation[]>('invite_client', { p_client_id: clientId });
  if (!made) throw new Error('No invitation was made.');
  return made;
}

/** A client who was invited and has joined. */
export async function newClient(coach: Coach, called: Partial<Person> = {}): Promise<Client> {
  const invited = await addClient(coach, called);
  const { token } = await invite(coach, invited);
  return { ...(await signUp(invited, token, 'client')), clientId: invited.clientId };
}

/** The same person in the record of another coach: one account, two records. */
export async function joinAnother(client: Client, coach: Coach): Promise<Client> {
  const invited = await addClient(coach, client);
  const { token } = await invite(coach, invited);
  await client.api.rpc('accept_invitation', { token });
  return { ...client, clientId: invited.clientId };
}
