import type { Fuzzed } from './requests.ts';

const json = { 'content-type': 'application/json' };
const post = (target: string, body: string): Fuzzed => ({
  ...{ method: 'POST', target, headers: json, body },
});
const get = (target: string): Fuzzed => ({ method: 'GET', target, headers: {} });

/** What once ended the process, spoilt the database for everybody, or was answered with 500. */
export const KNOWN: readonly Fuzzed[] = [
  ...['0-99999999999999999999', 'bytes=9-1', 'bytes=-5'].map((range) => ({
    ...get('/'),
    headers: { range },
  })),
  get('//'),
  post('/rest/v1/rpc/followed_practices', '{"p_statuses":{}}'),
  post('/rest/v1/clients', '{"name":"x","tags":{}}'),
  get('/rest/v1/clients?select=id&tags=cs.{}'),
  get('/rest/v1/clients?select=id&tags=cs.{'),
  get('/rest/v1/%ff'),
  get('/rest/v1/clients?select=id&name=eq.%00'),
  post('/rest/v1/rpc/my_practices_today', `[${Array(101).fill('{}').join()}]`),
  ...['signup', 'recover', 'resend', 'otp', 'verify', 'token?grant_type=password'].flatMap((path) =>
    ['null', '[]', '1', '{"email":1}', '{"email":"a@b.c\\u0000"}', '{"email":null}'].map((body) =>
      post(`/auth/v1/${path}`, body),
    ),
  ),
  post('/auth/v1/signup', '{"email":"a@example.org","password":1}'),
  post('/auth/v1/signup', '{"email":"a@example.org","password":"walk-slowly","data":1}'),
];
