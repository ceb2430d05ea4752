import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { App, EmailDriver } from '@supabase/lite';
import type { Database as Whole } from './database.ts';
import { confirmation } from './mail-templates.ts';

type Database = Pick<Whole, 'query'>;

export interface AuthOptions {
  readonly siteUrl: string;
  readonly mail: EmailDriver;
  /** Whether a new account must confirm its address by mail before it can sign in. */
  readonly confirmEmail?: boolean | undefined;
}

type Fetch = App['fetch'];
type Body = Readonly<Record<string, unknown>>;
type Answer = Response | undefined;

interface Account {
  readonly id: string;
  readonly confirmed: boolean;
  /** Since the last mail; null when none was sent. */
  readonly seconds: number | null;
}

/** As in config.toml. */
export const minimumPasswordLength = 12;

/** Seconds between two mails to one address, as in config.toml. */
const betweenMails = 60;

const refused = (status: number, code: string | undefined, msg: string): Response =>
  Response.json({ code: status, ...(code ? { error_code: code } : {}), msg }, { status });

/** The body of a request, which stays readable; empty when it is no object. */
async function bodyOf(request: Request): Promise<Body> {
  try {
    const body: unknown = await request.clone().json();
    return typeof body === 'object' && body !== null ? (body as Body) : {};
  } catch {
    return {};
  }
}

const isShort = (password: unknown): boolean =>
  typeof password !== 'string' || password.length < minimumPasswordLength;

const emailIn = ({ email }: Body): string | undefined =>
  typeof email === 'string' && email.includes('@') ? email.toLowerCase() : undefined;

/**
 * What Supabase Auth does and lite does not: it asks the hook before a user is created, answers a second sign-up of an
 * address, mails a confirmation again, and ends a person's other sign-ins when the password changes.
 */
class AuthManners {
  private readonly database: Database;
  private readonly options: AuthOptions;

  constructor(database: Database, options: AuthOptions) {
    this.database = database;
    this.options = options;
  }

  /** An answer in lite's place, or undefined where lite's own will do. */
  async signUp(body: Body): Promise<Answer> {
    const email = emailIn(body);
    // A password that is too short is refused before anything else is asked, and by lite.
    if (email === undefined || isShort(body['password'])) return undefined;
    const account = await this.find(email);
    if (!account) return this.askHook(email, body['data']);
    if (!this.options.confirmEmail) return undefined;
    // Whoever asks is not told whether the address has an account: this one is made up.
    if (account.confirmed) return Response.json(aUser(crypto.randomUUID(), email, []));
    // Nothing of what was sent is kept: nobody has shown yet whose address it is.
    const identity = { provider: 'email', id: account.id, user_id: account.id };
    return (
      (await this.mailAgain(email, account)) ?? Response.json(aUser(account.id, email, [identity]))
    );
  }

  async resend(body: Body): Promise<Answer> {
    const email = emailIn(body);
    if (email === undefined || body['type'] !== 'signup') return undefined;
    const account = await this.find(email);
    const refusal =
      account && !account.confirmed ? await this.mailAgain(email, account) : undefined;
    return refusal ?? Response.json({});
  }

  /** After a change of the password that was granted. */
  async endOtherSignIns(request: Request): Promise<void> {
    const [, payload = ''] = (request.headers.get('authorization') ?? '').split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Body;
    await this.database.query('delete from auth.sessions where user_id = $1 and id <> $2', [
      claims['sub'],
      claims['session_id'],
    ]);
  }

  private async find(email: string): Promise<Account | undefined> {
    const { rows } = await this.database.query(
      `select id, email_confirmed_at is not null as confirmed,
              extract(epoch from now() - confirmation_sent_at)::int as seconds
         from auth.users where email = $1`,
      [email],
    );
    return rows[0] as Account | undefined;
  }

  private async askHook(email: string, data: unknown): Promise<Answer> {
    const event = { user: { email, user_metadata: data ?? {} } };
    const { rows } = await this.database.query(
      `select private.before_user_created($1::jsonb) -> 'error' as error`,
      [JSON.stringify(event)],
    );
    const { error } = rows[0] as { error: { http_code: number; message: string } | null };
    return error ? refused(error.http_code, undefined, error.message) : undefined;
  }

  /** Sends a confirmation whose link is the only one that works from now on, or refuses to so soon. */
  private async mailAgain(email: string, { id, seconds }: Account): Promise<Answer> {
    const left = betweenMails - (seconds ?? betweenMails);
    if (left > 0) {
      const why = `For security purposes, you can only request this after ${String(left)} seconds.`;
      return refused(429, 'over_email_send_rate_limit', why);
    }
    const token = randomBytes(28).toString('hex');
    await this.database.query(
      'update auth.users set confirmation_token = $2, confirmation_sent_at = now() where id = $1',
      [id, token],
    );
    const { subject, content_path } = confirmation;
    const html = readFileSync(content_path, 'utf8')
      .replaceAll('{{ .SiteURL }}', this.options.siteUrl)
      .replaceAll('{{ .TokenHash }}', token);
    await this.options.mail.send({ to: email, subject, html });
    return undefined;
  }
}

const aUser = (id: string, email: string, identities: readonly unknown[]) => ({
  id,
  aud: 'authenticated',
  role: '',
  email,
  identities,
  user_metadata: {},
  app_metadata: { provider: 'email', providers: ['email'] },
});

const unreadable = (): Response =>
  refused(400, 'validation_failed', 'Unable to validate email address: invalid format');

/** Ways in without a password: off, as config.toml and docs/deploy.md have them. They would tell who has an account. */
const switchedOff = /^\/auth\/v1\/(otp|magiclink|authorize)$/;

/** lite's answers, with the manners of Supabase Auth. */
export function withAuthManners(fetch: Fetch, database: Database, options: AuthOptions): Fetch {
  const manners = new AuthManners(database, options);
  return async (request, context) => {
    const { pathname } = new URL(request.url);
    if (switchedOff.test(pathname))
      return refused(422, 'email_provider_disabled', 'Login with magic link is disabled');
    const at = `${request.method} ${pathname}`;
    if (at === 'POST /auth/v1/signup' || at === 'POST /auth/v1/resend') {
      const body = await bodyOf(request);
      const asked = at.endsWith('signup') ? manners.signUp(body) : manners.resend(body);
      // What the database can't even read (a zero byte, say) is refused as everything else that is no address.
      return (await asked.catch(unreadable)) ?? fetch(request, context);
    }
    if (at !== 'PUT /auth/v1/user') return fetch(request, context);
    const { password } = await bodyOf(request);
    const response = await fetch(request, context);
    if (response.ok && password !== undefined) await manners.endOtherSignIns(request);
    return response;
  };
}
