/** One way to be refused: somebody calls something, in the world of fixtures.sql. */
export interface Refusal {
  /** The function that refuses, which the call may reach by others. */
  readonly of: string;
  readonly code: string;
  /** A person of the world; `nobody` is signed out, `service` has the secret key. */
  readonly as: string;
  /** A function of the schema public, or a request of a table such as `PATCH answers`. */
  readonly call: string;
  /** SQL: the arguments of `jsonb_build_object` that makes the function's arguments, or the row. */
  readonly with: string;
  /** How many such rows are sent, instead of one. */
  readonly times?: number;
  /** SQL: the filter of a request of a table. */
  readonly where?: string;
  /** SQL that runs first, past row-level security. */
  readonly given?: string;
  /** What the details say, where they say anything. */
  readonly details?: unknown;
}

export const any = 'gen_random_uuid()';

/** The intake of a client, and never a check-in. */
export const intake = (name: string): string =>
  `(select a.id from form_assignments a where a.client_id = tap.record('${name}') and a.on_date is null)`;

export const revision = (table: string, id: string): string =>
  `(select x.revision from ${table} x where x.id = ${id})`;

export const request = (table: string, id: string): string =>
  `(select x.request_id from ${table} x where x.id = ${id})`;
