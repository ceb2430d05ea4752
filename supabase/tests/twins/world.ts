import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openBackEnd, type BackEnd } from '../../embedded/back-end.ts';
import { newKeys, type Keys } from '../../embedded/keys.ts';
import { MailCatcher } from '../../embedded/mail-catcher.ts';
import { fixtures } from '../../embedded/pgtap.ts';
import { quietErrors } from '../../embedded/say.ts';

const CLOCK = readFileSync(new URL('../clock.sql', import.meta.url), 'utf8');
/** What is drawn by lot is drawn alike in every world, until `tap.draws` is set: so that there what is put in order by an id stands alike. */
const LOTS = `
  create sequence public.lots;
  alter function pg_catalog.gen_random_uuid() rename to random_uuid_of_postgres;
  create function pg_catalog.gen_random_uuid() returns uuid language plpgsql volatile as $$
  begin
    if current_setting('tap.draws', true) = 'yes' then return pg_catalog.random_uuid_of_postgres(); end if;
    return md5(nextval('public.lots')::text)::uuid;
  end $$;`;
/** The names and the verbs of fixtures.sql, and none of its people. */
const names = (): string => fixtures().replaceAll(/^do \$\$$[\s\S]*?^\$\$;$/gm, '');
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

function tokenFor(sub: string, secret: string): string {
  const claims = { sub, role: 'authenticated', aud: 'authenticated', exp: 4_000_000_000 };
  const text = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

/** A clock that the test sets, and the API that each of its people asks with their own token. */
export class World {
  private readonly tokens = new Map<string, string>();
  private readonly records = new Map<string, string>();

  private readonly keys: Keys;
  private readonly backEnd: BackEnd;

  private constructor(keys: Keys, backEnd: BackEnd) {
    this.keys = keys;
    this.backEnd = backEnd;
  }
  /** @param began when its people come */
  static async open(began: string): Promise<World> {
    quietErrors({ silent: true });
    const keys = newKeys();
    const backEnd = await openBackEnd({
      keys,
      siteUrl: 'http://127.0.0.1',
      mail: new MailCatcher({ silent: true }),
      before: `${CLOCK}; ${LOTS}; set tap.now = '${began}'; create schema tap;`,
    });
    const world = new World(keys, backEnd);
    await backEnd.connection.driver.exec(names());
    return world;
  }

  close(): Promise<void> {
    return this.backEnd.connection.close();
  }

  /** Past row-level security. */
  async sql<Row>(text: string): Promise<readonly Row[]> {
    return (await this.backEnd.connection.driver.exec(text)).at(-1)?.rows as readonly Row[];
  }

  async isNow(moment: string): Promise<void> {
    await this.sql(`set tap.now = '${moment}'`);
  }

  /** The record of a client; it stays the same. */
  async record(name: string): Promise<string> {
    return (await this.of(this.records, name, `select tap.record('${name}') as id`)) ?? '';
  }

  /** Who asks; null for anybody signed out. */
  async ask(
    who: string | null,
    path: string,
    body?: object,
    method = body ? 'POST' : 'GET',
  ): Promise<Response> {
    const token = who === null ? this.keys.publishable : await this.token(who);
    const headers = {
      apikey: this.keys.publishable,
      ...(who !== null && { authorization: `Bearer ${token}` }),
      'content-type': 'application/json',
      prefer: 'count=exact',
    };
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    return this.backEnd.fetch(new Request(`http://127.0.0.1/rest/v1/${path}`, init));
  }

  /** @throws when it is refused */
  async does<Result>(who: string, name: string, body: object): Promise<Result> {
    const response = await this.ask(who, `rpc/${name}`, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${who}, ${name}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Result;
  }

  async reads<Row>(who: string, path: string): Promise<readonly Row[]> {
    const response = await this.ask(who, path);
    if (!response.ok) throw new Error(`${who}, ${path}: ${await response.text()}`);
    return (await response.json()) as readonly Row[];
  }

  private async token(name: string): Promise<string> {
    const known = this.tokens.get(name);
    if (known !== undefined) return known;
    const [row] = await this.sql<{ id: string }>(`select tap.user_of('${name}') as id`);
    const made = tokenFor(row?.id ?? '', this.keys.jwt);
    this.tokens.set(name, made);
    return made;
  }

  private async of(known: Map<string, string>, name: string, query: string) {
    if (!known.has(name)) known.set(name, (await this.sql<{ id: string }>(query))[0]?.id ?? '');
    return known.get(name);
  }
}
