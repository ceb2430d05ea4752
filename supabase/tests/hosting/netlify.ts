import { documented, type Host, type HostOptions, withTwoOrigins } from './host.ts';
import { asset, passOn, serving } from './serving.ts';

interface HeaderRule {
  readonly path: RegExp;
  readonly headers: [string, string][];
}

interface Redirect {
  readonly path: RegExp;
  readonly to: string;
  readonly status: number;
}

/** A star stands for anything; at the end, with the slash before it, for nothing as well. */
const asPattern = (path: string): RegExp =>
  new RegExp(`^${path.replace(/\/\*$/, '(?:/(.*))?').replace(/(?<!\()(?<!\.)\*/, '(.*)')}$`);

const linesOf = (words: string): string[] =>
  words.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));

function headerRules(words: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of linesOf(words)) {
    if (line.startsWith('/')) rules.push({ path: asPattern(line), headers: [] });
    else {
      const [name = '', ...value] = line.split(':');
      rules.at(-1)?.headers.push([name.trim(), value.join(':').trim()]);
    }
  }
  return rules;
}

const redirects = (words: string): Redirect[] =>
  linesOf(words).map((line) => {
    const [path = '', to = '', status = ''] = line.split(/\s+/);
    return { path: asPattern(path), to, status: Number(status) };
  });

/** Netlify, as its documentation says: a file goes before a rule, and of two headers the later rule's counts. */
export function startNetlify({ app, upstream }: HostOptions): Promise<Host> {
  const isOne = upstream !== undefined;
  const named = documented('netlify/_headers');
  const rules = headerRules(isOne ? named : withTwoOrigins(named));
  const all = redirects(documented('netlify/_redirects'));
  const ways = isOne ? all : all.slice(2);
  return serving(async (request) => {
    const { pathname, search } = new URL(request.url);
    const found = asset(app, pathname);
    const way = found.ok ? undefined : ways.find(({ path }) => path.test(pathname));
    const rest = way?.path.exec(pathname)?.[1] ?? '';
    if (way?.to.startsWith('https:'))
      return passOn(
        request,
        way.to
          .replace('https://REFERENCE.supabase.co', `http://${upstream ?? ''}`)
          .replace(':splat', rest) + search,
      );
    const { body, headers } = way ? asset(app, way.to) : found;
    for (const { path, headers: added } of rules)
      if (path.test(pathname)) for (const [name, value] of added) headers.set(name, value);
    return new Response(body, { status: way?.status ?? found.status, headers });
  });
}
