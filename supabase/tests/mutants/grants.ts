import type { Database } from '../matrix/catalogue.ts';
import { written, type Mutant } from './mutant.ts';

const TABLES = `
  pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'private') and c.relkind in ('r', 'p', 'v', 'm')`;

/** Each right to a whole table that somebody has, taken away. */
const TABLE_RIGHTS_REVOKED = `
  select format('%I.%I', n.nspname, c.relname) as object,
         format('revoke %s on %I.%I from %I', right_.p, n.nspname, c.relname, role_.r) as sql
    from unnest(array['anon', 'authenticated']) role_ (r), unnest(array['select', 'insert', 'update', 'delete']) right_ (p), ${TABLES}
     and has_table_privilege(role_.r, c.oid, right_.p)`;

/** Each right to a table that nobody has, given. */
const TABLE_RIGHTS_GRANTED = `
  select format('%I.%I', n.nspname, c.relname) as object,
         format('grant %s on %I.%I to %I', right_.p, n.nspname, c.relname, role_.r) as sql
    from unnest(array['anon', 'authenticated']) role_ (r),
         unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) right_ (p), ${TABLES}
     and not has_table_privilege(role_.r, c.oid, right_.p)`;

/** Each right to a column, given where it is missing and taken away where it is there by itself. */
const COLUMN_RIGHTS = `
  select format('%I.%I', n.nspname, c.relname) as object,
         format(case when x.has then 'revoke %s (%I) on %I.%I from %I' else 'grant %s (%I) on %I.%I to %I' end,
           right_.p, a.attname, n.nspname, c.relname, role_.r) as sql
    from pg_attribute a, unnest(array['anon', 'authenticated']) role_ (r), unnest(array['select', 'insert', 'update']) right_ (p),
         lateral (select has_column_privilege(role_.r, a.attrelid, a.attnum, right_.p) as has,
                         has_table_privilege(role_.r, a.attrelid, right_.p) as of_table) x, ${TABLES}
     and a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and not x.of_table
     and (role_.r = 'authenticated' or x.has)`;

/** Each right to call a function, given where it is missing and taken away where it is there. */
const FUNCTION_RIGHTS = `
  select format('%I.%I()', n.nspname, p.proname) as object,
         format(case when x.has then 'revoke execute on function %s from %I' else 'grant execute on function %s to %I' end,
           p.oid::regprocedure, r) as sql
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace, unnest(array['anon', 'authenticated']) r,
         lateral (select has_function_privilege(r, p.oid, 'execute') as has) x
   where n.nspname in ('public', 'private')`;

/** What the operator calls, and the refusals that the service key meets. */
const SERVICE_RIGHTS = `
  select format('%I.%I()', n.nspname, p.proname) as object,
         format('revoke execute on function %s from service_role', p.oid::regprocedure) as sql
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where (n.nspname = 'private' or p.proname = 'invite_coach') and n.nspname in ('public', 'private')
     and has_function_privilege('service_role', p.oid, 'execute')`;

const SCHEMA_RIGHTS = `
  select s || '.' as object, format('revoke usage on schema %I from %I', s, r) as sql
    from unnest(array['public', 'private']) s, unnest(array['anon', 'authenticated', 'service_role']) r
   where has_schema_privilege(r, s, 'usage')`;

export async function grantMutants(db: Database): Promise<Mutant[]> {
  return [
    ...(await written(db, 'revoke', TABLE_RIGHTS_REVOKED)),
    ...(await written(db, 'grant', TABLE_RIGHTS_GRANTED)),
    ...(await written(db, 'column', COLUMN_RIGHTS)),
    ...(await written(db, 'function', FUNCTION_RIGHTS)),
    ...(await written(db, 'function', SERVICE_RIGHTS)),
    ...(await written(db, 'revoke', SCHEMA_RIGHTS)),
  ];
}
