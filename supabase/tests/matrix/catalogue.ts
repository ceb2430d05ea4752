import type { Database as OneConnection } from '../../embedded/database.ts';

export type Database = Pick<OneConnection, 'query' | 'exec'>;

export interface Relation {
  readonly schema: 'public' | 'private';
  readonly name: string;
  /** `r` table, `v` view, `m` materialised view, `S` sequence, `f` foreign table, `p` partitioned */
  readonly kind: string;
  readonly columns: readonly string[];
  /** What no statement of the matrix would show: rights that no role of the API needs, and the like. */
  readonly faults: readonly string[];
}

export interface Routine {
  readonly schema: 'public' | 'private';
  readonly name: string;
  readonly argumentTypes: readonly string[];
  /** The roles of the API that may call it: of a wrapper, calling alone does not show it. */
  readonly callers: readonly ('anon' | 'authenticated')[];
  /** What no function here should be. */
  readonly faults: readonly string[];
}

export interface Catalogue {
  readonly relations: readonly Relation[];
  readonly routines: readonly Routine[];
}

const RELATIONS = `
  select n.nspname as schema, c.relname as name, c.relkind::text as kind,
         array(select a.attname::text from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
         array(select r || ' may ' || p
                 from unnest(array['anon', 'authenticated']) r, unnest(array['trigger', 'references', 'truncate', 'maintain']) p
                where c.relkind in ('r', 'p', 'v', 'm', 'f') and has_table_privilege(r, c.oid, p))
         || case when c.relkind in ('r', 'p') and not c.relrowsecurity then '{no row-level security}'::text[] else '{}' end
         || case when c.relkind in ('r', 'p') and has_table_privilege('authenticated', c.oid, 'select') then '{read with the columns of the system}'::text[] else '{}' end
         || case when obj_description(c.oid, 'pg_class') is null then '{no comment}'::text[] else '{}' end as faults
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname in ('public', 'private') and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
   order by 1, 2`;

const ROUTINES = `
  select n.nspname as schema, p.proname as name,
         array(select format_type(t, null) from unnest(p.proargtypes) t) as "argumentTypes",
         array(select r from unnest(array['anon', 'authenticated']) r where has_function_privilege(r, p.oid, 'execute')) as callers,
         case when n.nspname = 'public' and p.prosecdef then '{looks past row-level security}'::text[] else '{}' end
         || case when not coalesce('search_path=""' = any (p.proconfig), false) then '{finds names by a search path}'::text[] else '{}' end
         || case when obj_description(p.oid, 'pg_proc') is null then '{no comment}'::text[] else '{}' end as faults
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname in ('public', 'private')
   order by 1, 2`;

/** All that a caller of the API could name, as the database has it. */
export async function readCatalogue(db: Database): Promise<Catalogue> {
  const relations = await db.query<Relation>(RELATIONS);
  const routines = await db.query<Routine>(ROUTINES);
  return { relations: relations.rows, routines: routines.rows };
}
