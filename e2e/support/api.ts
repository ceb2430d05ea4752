import type { Site } from './site.ts';

/** What the back end said to a raw request, refusals included. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** SQLSTATE or an application code; null when the request was not refused. */
  readonly code: string | null;
  /** `0-0/1`, `*\/0`: what a count header gives away. */
  readonly range: string | null;
}

export interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const keys = new Map<string, Promise<string>>();

/** The key that every browser gets, asked for as a browser does. */
function publishableKey(site: Site): Promise<string> {
  const known = keys.get(site.url) ?? readKey(site);
  keys.set(site.url, known);
  return known;
}

async function readKey(site: Site): Promise<string> {
  const config = (await (await fetch(`${site.url}/config.json`)).json()) as {
    publishableKey: string;
  };
  return config.publishableKey;
}

const codeIn = (body: unknown): string | null => {
  const given = (body as { code?: unknown } | null)?.code;
  return typeof given === 'string' ? given : null;
};

function parsed(text: string): unknown {
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}

/** Speaks to the back end as one person, or as nobody, past the app and its manners. */
export class Api {
  readonly site: Site;
  private readonly token: string | undefined;
  private readonly key: string | undefined;

  constructor(site: Site, { token, key }: { token?: string; key?: string } = {}) {
    this.site = site;
    this.token = token;
    this.key = key;
  }

  async send(path: string, { method = 'GET', body, headers = {} }: Call = {}): Promise<Reply> {
    const response = await fetch((this.site.api ?? this.site.url) + path, {
      method,
      headers: {
        apikey: this.key ?? (await publishableKey(this.site)),
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
        'content-type': 'application/json',
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = parsed(await response.text());
    return {
      status: response.status,
      body: answer,
      code: response.ok ? null : codeIn(answer),
      range: response.headers.get('content-range'),
    };
  }

  rest(path: string, call: Call = {}): Promise<Reply> {
    return this.send(`/rest/v1/${path}`, call);
  }

  tryRpc(name: string, args: unknown = {}): Promise<Reply> {
    return this.rest(`rpc/${name}`, { method: 'POST', body: args });
  }

  /** @throws Error when it is refused */
  async rpc<T>(name: string, args: unknown = {}): Promise<T> {
    return answered(name, await this.tryRpc(name, args)) as T;
  }

  async select<T>(path: string): Promise<T[]> {
    return answered(path, await this.rest(path)) as T[];
  }
}

/** @throws Error with what the back end said, when it refused */
export function answered(what: string, { status, body }: Reply): unknown {
  if (status < 400) return body;
  throw new Error(`${what} was refused with ${String(status)}: ${JSON.stringify(body)}`);
}
