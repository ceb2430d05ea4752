import type { Database } from '../matrix/catalogue.ts';
import { written, type Mutant } from './mutant.ts';

const TRIGGERS = `
  select t.tgrelid::regclass::text as name, format('%I.%I', n.nspname, c.relname) as object,
         format('drop trigger %I on %I.%I', t.tgname, n.nspname, c.relname) as sql
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_proc p on p.oid = t.tgfoid join pg_namespace f on f.oid = p.pronamespace
   where not t.tgisinternal and f.nspname = 'private'`;

const ROW_LEVEL_SECURITY = `
  select format('%I.%I', n.nspname, c.relname) as object,
         format('alter table %I.%I disable row level security', n.nspname, c.relname) as sql
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname in ('public', 'private') and c.relkind = 'r'`;

/** What the API calls, run past row-level security. */
const DEFINERS = `
  select format('%I.%I()', n.nspname, p.proname) as object, format('alter function %s security definer', p.oid::regprocedure) as sql
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname = 'public'`;

/** Keys and checks that keep a row where it belongs. */
const CONSTRAINTS = `
  select format('%I.%I', n.nspname, c.relname) as object,
         format('alter table %I.%I drop constraint %I cascade', n.nspname, c.relname, k.conname) as sql
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = 'public' and k.contype in ('f', 'c') and cardinality(k.conkey) > 1`;

export async function guardMutants(db: Database): Promise<Mutant[]> {
  return [
    ...(await written(db, 'trigger', TRIGGERS)),
    ...(await written(db, 'security', ROW_LEVEL_SECURITY)),
    ...(await written(db, 'security', DEFINERS)),
    ...(await written(db, 'constraint', CONSTRAINTS)),
  ];
}
