type Fields = Readonly<Record<string, unknown>>;

/** What Supabase Auth reads as text, and as an object; anything else in their place is a 400 there. */
const TEXTS = [
  ...['email', 'phone', 'password', 'current_password', 'type', 'token', 'token_hash', 'nonce'],
  ...['refresh_token', 'auth_code', 'code_verifier', 'code_challenge', 'code_challenge_method'],
  ...['redirect_to', 'channel', 'scope', 'provider', 'id_token', 'access_token'],
];
const OBJECTS = ['data', 'options', 'gotrue_meta_security', 'app_metadata', 'user_metadata'];

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Postgres stores no NUL, in text or in JSON. */
const hasNul = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.includes('\0')
    : typeof value === 'object' && value !== null && Object.entries(value).flat().some(hasNul);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * A body for Supabase Auth, read as strictly as Auth itself does; null stands for what is left out.
 * @returns the body that lite can read, or undefined when Auth would answer 400
 */
export function authBody(text: string): string | undefined {
  const body = parsed(text);
  if (!isObject(body) || hasNul(body)) return undefined;
  const fields = Object.entries(body).filter(([, value]) => value !== null);
  const isWrong = fields.some(
    ([name, value]) =>
      (TEXTS.includes(name) && typeof value !== 'string') ||
      (OBJECTS.includes(name) && !isObject(value)),
  );
  return isWrong ? undefined : JSON.stringify(Object.fromEntries(fields));
}
