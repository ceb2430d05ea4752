import type { PGlite } from '@electric-sql/pglite';

export type Database = Pick<PGlite, 'query' | 'exec'>;

export interface Relation {
  readonly schema: 'public' | 'private';
  readonly name: string;
  /** `r` table, `v` view, `m` materialised view, `S` sequence, `f` foreign table, `p` partitioned */
  readonly kind: string;
  readonly columns: readonly string[];
  /** Rights that no role of the API needs, and that no statement of the matrix would show. */
  readonly oddRights: readonly string[];
}

export interface Routine {
  readonly schema: 'public' | 'private';
  readonly name: string;
  readonly argumentTypes: readonly string[];
}

export interface Catalogue {
  readonly relations: readonly Relation[];
  readonly routines: readonly Routine[];
}

const RELATIONS = `
  select n.nspname as schema, c.relname as name, c.relkind::text as kind,
         array(select a.attname::text from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
         array(select r || ' ' || p
                 from unnest(array['anon', 'authenticated']) r, unnest(array['trigger', 'references', 'truncate', 'maintain']) p
                where c.relkind in ('r', 'p', 'v', 'm', 'f') and has_table_privilege(r, c.oid, p)) as "oddRights"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname in ('public', 'private') and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
   order by 1, 2`;

const ROUTINES = `
  select n.nspname as schema, p.proname as name,
         array(select format_type(t, null) from unnest(p.proargtypes) t) as "argumentTypes"
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname in ('public', 'private')
   order by 1, 2`;

/** All that a caller of the API could name, as the database has it. */
export async function readCatalogue(db: Database): Promise<Catalogue> {
  const relations = await db.query<Relation>(RELATIONS);
  const routines = await db.query<Routine>(ROUTINES);
  return { relations: relations.rows, routines: routines.rows };
}
