import { documented, type Host, type HostOptions, withTwoOrigins } from './host.ts';
import { asset, passOn, serving } from './serving.ts';

interface Settings {
  readonly headers: readonly {
    readonly source: string;
    readonly headers: readonly { readonly key: string; readonly value: string }[];
  }[];
  readonly rewrites: readonly { readonly source: string; readonly destination: string }[];
}

const asPattern = (source: string): RegExp => new RegExp(`^${source.replace(':path*', '(.*)')}$`);

/** Vercel, as its documentation says: a file goes before a rewrite, and of two headers the later counts. */
export function startVercel({ app, upstream }: HostOptions): Promise<Host> {
  const isOne = upstream !== undefined;
  const words = documented('vercel/vercel.json');
  const { headers, rewrites } = JSON.parse(isOne ? words : withTwoOrigins(words)) as Settings;
  const ways = isOne ? rewrites : rewrites.slice(2);
  return serving(async (request) => {
    const { pathname, search } = new URL(request.url);
    const found = asset(app, pathname);
    const way = found.ok ? undefined : ways.find(({ source }) => asPattern(source).test(pathname));
    if (way?.destination.startsWith('https:')) {
      const rest = asPattern(way.source).exec(pathname)?.[1] ?? '';
      const to = way.destination.replace(
        'https://REFERENCE.supabase.co',
        `http://${upstream ?? ''}`,
      );
      return passOn(request, to.replace(':path*', rest) + search);
    }
    const response = way ? asset(app, way.destination) : found;
    for (const rule of headers)
      if (asPattern(rule.source).test(pathname))
        for (const { key, value } of rule.headers) response.headers.set(key, value);
    return response;
  });
}
