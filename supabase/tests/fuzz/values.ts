const id = '00000000-0000-4000-8000-000000000001';

const words = (text: string): string[] => text.trim().split(/\s+/);
const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** JSON as text, so that what no JSON library would write is among it. */
export const VALUES: readonly string[] = [
  ...words(String.raw`null true false 0 -1 1e400 1e-400 9007199254740993 1.5 -0
    "" "x" "${id}" "2026-11-30" "infinity" "NaN" "null" "{}" "[]" "{a,b}" "{" "{\"a\"}" "%ff" "ő𝕏"
    "\u0000" "a\u0000b" "\ud800" "\u202e" "\\" [] [null] [1] ["x"] [""] [{}] [[]] [[1],[2,3]] ["\u0000"] [["{"]]
    {} {"a":1} {"":null} {"__proto__":1} {"toString":1} {"length":3} {"a":{"b":[]}}
    {"type":"doc","content":[]} [{"linkId":1}] [{"linkId":"x","value":{}}] ["${id}"]`),
  ...['" "', `"'; drop table x; --"`, `"${'x'.repeat(5000)}"`],
];

/** Bodies that are no JSON, or no object. */
export const BODIES: readonly string[] = [
  ...words(`null true 1 "x" [] [[]] { } {"a":} a=b&c=d [{}] [null] [1,2] {} {"a":1,"a":2} NaN`),
  ...['', ' ', '\0', '\uffff', `[${Array(101).fill('{}').join()}]`],
  ...[`${'['.repeat(2000)}${']'.repeat(2000)}`, `{"a":"${'x'.repeat(100_000)}"}`],
];

export const OPERATORS: readonly string[] = [
  '',
  ...words(`eq neq gt like ilike match imatch in is cs cd ov sl adj fts plfts phfts(english) wfts
    not.eq not.in eq(any) like(all) isdistinct x`),
];

export const OPERANDS: readonly string[] = [
  '',
  ...words(String.raw`{} { {a} {" () ( (a,b) (,) [] [1,2] [ % * null true 1 -1 1e999 ${id} 2026-11-30 x
    " ' \ . , & ; .. 𝕏`),
  '\0',
];

export const QUERIES: readonly string[] = words(`
  select=* select= select=a(b(c select=a)b select=... select=count() select=id::text select=id::nope select=%ff
  select=%00 select=*,*(*) select=a->b->>c select=id->>0 select=a:b:c select=!inner() order= order=id.up
  order=id.desc.nullslast order=. order=nope order=%00 order=id->x limit= limit=-1 limit=1e9 limit=x
  limit=99999999999999999999 offset=-1 offset=1.5 offset=99999999999999999999 offset=x or= or=( or=()
  or=(id.eq.1 or=(id.eq.1,) and=(or(id.eq.1)) not.or=(id.is.null) or=(a.b.c.d) columns= columns=id columns="
  on_conflict= on_conflict=id on_conflict=nope = & %=% a.b.c=eq.1 tags=cs.{} id=in.() id=%zz`);

/** Headers that mean something to PostgREST. */
export const HEADERS: readonly (readonly [name: string, value: string])[] = lines(`
  prefer: count=exact
  prefer: count=x
  prefer: return=representation
  prefer: return=headers-only
  prefer: return=minimal
  prefer: tx=rollback
  prefer: handling=strict,x=y
  prefer: resolution=merge-duplicates
  prefer: missing=default
  prefer: max-affected=-1
  prefer: timezone=Mars
  range: 0-
  range: -1
  range: 5-1
  range: x
  range: 0-99999999999999999999
  accept: text/csv
  accept: application/vnd.pgrst.object+json
  accept: application/vnd.pgrst.plan
  accept: x
  accept: */*;q=0
  accept: application/octet-stream
  content-type: text/csv
  content-type: text/plain
  content-type: application/octet-stream
  content-type: application/x-www-form-urlencoded
  content-type: multipart/form-data
  content-type: x
  accept-profile: private
  accept-profile: auth
  accept-profile:
  content-profile: private
  content-profile: x
  authorization: x
  authorization: Bearer
  authorization: Bearer x
  authorization: Bearer a.b.c
  authorization: Basic eDp4
  authorization: Bearer eyJhbGciOiJub25lIn0.e30.
  host: x y
  host: [
  apikey: x`).map((line) => {
  const [name = '', ...value] = line.split(':');
  return [name, value.join(':').trim()] as const;
});

/** Targets that are sent as they stand. */
export const TARGETS: readonly string[] = words(String.raw`
  // /// //x /\ /% /%ff /%00 /%2e%2e/%2e%2e/etc/passwd /../../etc/passwd /? /?? /# *
  /rest/v1 /rest/v1/ /rest/v1// /rest/v1/%ff /rest/v1/%00 /rest/v1/a/b /rest/v1/rpc /rest/v1/rpc/ /rest/v1/rpc/%ff
  /rest/v1/clients/ /rest/v1/cl%69ents /rest/v1/" /rest/v1/.. /rest/v1/pg_class /rest/v1/auth.users /rest/v1/clients?%ff
  /auth/v1 /auth/v1/ /auth/v1/%ff /auth/v1/.. /auth/v1/settings /auth/v1/health /auth/v1/verify?token=%00&type=x
  /auth/v1/authorize?provider=x /auth/v1/callback?code=x /auth/v1/admin/users /auth/v1/.well-known/jwks.json
  /config.json /__mail /_system/info /storage/v1/bucket /sign-in?x=-abcdefgh.js /x-abcdefgh.js /index.html?a=%ff`);

export const AUTH_PATHS: readonly string[] = words(`
  signup recover resend otp magiclink verify user logout invite factors sso token?grant_type=password
  token?grant_type=refresh_token token?grant_type=pkce token?grant_type=x token reauthenticate factors/x/verify
  admin/users oauth/clients`);

export const AUTH_FIELDS: readonly string[] = words(`
  email password phone data type token token_hash refresh_token auth_code code_verifier nonce channel create_user
  options gotrue_meta_security code_challenge code_challenge_method redirect_to`);
