import type { PGlite } from '@electric-sql/pglite';

type Serializers = Record<number | string, (value: unknown) => unknown>;

/** As Postgres itself says of a value that its type can't hold. */
function refuse(): never {
  throw Object.assign(new Error('invalid input for the type of a parameter'), { code: '22P02' });
}

const guarded =
  (serialize: Serializers[string]) =>
  (value: unknown): string | Uint8Array => {
    let written: unknown;
    try {
      written = serialize(value);
    } catch {
      return refuse();
    }
    return typeof written === 'string' || written instanceof Uint8Array ? written : refuse();
  };

/**
 * PGlite hands what is no array on to the wire as it is, which breaks off in the middle of a message
 * and spoils every one that follows, for everybody. With this, a parameter is written whole or refused
 * with 22P02 before anything is sent.
 */
export function guardParameters({ serializers }: Pick<PGlite, 'serializers'>): void {
  const all = serializers as Serializers;
  for (const type of Object.keys(all)) {
    const serialize = all[type];
    if (serialize) all[type] = guarded(serialize);
  }
}
