import { createHmac } from 'node:crypto';
import { openBackEnd, type BackEnd } from '../../embedded/back-end.ts';
import { newKeys } from '../../embedded/keys.ts';
import { MailCatcher } from '../../embedded/mail-catcher.ts';
import { fixtures } from '../../embedded/pgtap.ts';
import { asPostgrestError, type DatabaseError } from '../../embedded/postgrest-errors.ts';
import { quietErrors } from '../../embedded/say.ts';
import type { Refusal } from './refusal.ts';

const BEFORE = `
  create schema tap;
  grant usage on schema tap to public;
  create function public.as_owner(statement text) returns void language plpgsql security definer set search_path = '' as $$
    begin execute statement; end $$;
  grant execute on function public.as_owner(text) to service_role;`;

export interface Refused {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** `private.assign_form:13`: the function that refused, and the line of it. */
  readonly place: string;
}

const keys = newKeys();

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as Supabase Auth signs it. */
function signed(claims: object): string {
  const words = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${words}.${createHmac('sha256', keys.jwt).update(words).digest('base64url')}`;
}

/** Where Postgres was when it refused: the innermost function that isn't one of those that raise. */
const placeIn = (where: string): string =>
  [...where.matchAll(/^PL\/pgSQL function (?<name>[\w.]+)\(.*\) line (?<line>\d+) at/gm)]
    .map(({ groups }) => `${groups?.['name'] ?? ''}:${groups?.['line'] ?? ''}`)
    .find((place) => !place.startsWith('private.refuse:')) ?? '';

/** The people of fixtures.sql behind the same HTTP layer as `npm start` has. */
export class World {
  readonly #backEnd: BackEnd;
  #place = '';

  private constructor(backEnd: BackEnd) {
    this.#backEnd = backEnd;
    Object.assign(backEnd.connection, {
      normalizeDbError: (error: DatabaseError & { readonly where?: string }) => {
        this.#place = placeIn(error.where ?? '');
        return asPostgrestError(error);
      },
    });
  }

  static async open(): Promise<World> {
    quietErrors({ silent: true });
    const mail = new MailCatcher({ silent: true });
    const backEnd = await openBackEnd({ keys, siteUrl: 'http://localhost', mail, before: BEFORE });
    await backEnd.connection.driver.exec(fixtures());
    await backEnd.connection.clearSchemaCache();
    return new World(backEnd);
  }

  close(): Promise<void> {
    return this.#backEnd.connection.close();
  }

  async rows<T>(sql: string): Promise<T[]> {
    return (await this.#backEnd.connection.driver.query<T>(sql)).rows;
  }

  /** Tries it. The refusal rolls back what was made for it as well, since there is one connection. */
  async refused(refusal: Refusal): Promise<Refused> {
    const { driver } = this.#backEnd.connection;
    this.#place = '';
    await driver.exec('begin');
    try {
      await driver.exec(refusal.given ?? '');
      const response = await this.#backEnd.fetch(await this.#request(refusal));
      const body = (await response.json()) as Refused['body'];
      return { status: response.status, body, place: this.#place };
    } finally {
      await driver.exec('rollback');
    }
  }

  async #request({ as, call, where, times, with: values }: Refusal): Promise<Request> {
    const row = `jsonb_build_object(${values})`;
    const body = times
      ? `(select jsonb_agg(${row}) from generate_series(1, ${String(times)}))`
      : row;
    const [sent] = await this.rows<{ body: string; filter: string }>(
      `select ${body}::text as body, ${where ?? `''`} as filter`,
    );
    const [method = '', table] = call.includes(' ') ? call.split(' ') : ['POST'];
    const path = table === undefined ? `rpc/${call}` : `${table}?${sent?.filter ?? ''}`;
    return new Request(`http://localhost/rest/v1/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(await this.#headers(as)) },
      body: sent?.body ?? '',
    });
  }

  async #headers(as: string): Promise<Record<string, string>> {
    if (as === 'service') return { apikey: keys.secret };
    if (as === 'nobody') return { apikey: keys.publishable };
    const [claimed] = await this.rows<{ claims: object }>(
      `select current_setting('request.jwt.claims')::jsonb as claims from (select tap.claim('${as}')) c offset 0`,
    );
    const exp = Math.floor(Date.now() / 1000) + 60;
    const token = signed({ ...claimed?.claims, aud: 'authenticated', exp });
    return { apikey: keys.publishable, authorization: `Bearer ${token}` };
  }
}
