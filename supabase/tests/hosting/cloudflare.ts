import worker from '../../../docs/hosting/cloudflare/worker.ts';
import { ANOTHER_ORIGIN, type Host, type HostOptions } from './host.ts';
import { asset, serving } from './serving.ts';

/** The worker itself, with what Cloudflare gives it. For two origins its policy is changed in the answer. */
export function startCloudflare({ app, upstream }: HostOptions): Promise<Host> {
  const given = {
    SUPABASE_URL: upstream === undefined ? '' : `http://${upstream}`,
    ASSETS: {
      fetch: (request: Request) => Promise.resolve(asset(app, new URL(request.url).pathname)),
    },
  };
  return serving(async (request) => {
    request.headers.set('cf-connecting-ip', '127.0.0.1');
    request.headers.delete('host');
    const response = await worker.fetch(request, given);
    const policy = response.headers.get('content-security-policy');
    if (upstream === undefined && policy !== null)
      response.headers.set(
        'content-security-policy',
        policy.replace("connect-src 'self'", `connect-src 'self' ${ANOTHER_ORIGIN}`),
      );
    return response;
  });
}
