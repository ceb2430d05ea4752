import type { Database } from '../matrix/catalogue.ts';

/** One way in which the database could be weaker, or poorer, than it should be. */
export interface Mutant {
  /** `policy`, `grant`, `trigger`, `body`… */
  readonly kind: string;
  /** As the matrix calls it: `public.clients`, `private.coach_id()`. */
  readonly object: string;
  readonly sql: string;
  /** What to call it, where the sql is long. */
  readonly name?: string;
}

/** The rows of a query that writes mutants: object and sql. */
export async function written(db: Database, kind: string, query: string): Promise<Mutant[]> {
  const { rows } = await db.query<Omit<Mutant, 'kind'>>(query);
  return rows.map((row) => ({ kind, ...row }));
}
