import type { Database } from '../matrix/catalogue.ts';
import type { Mutant } from './mutant.ts';

interface Body {
  readonly object: string;
  readonly definition: string;
}

/** All but the form rules, which are immutable, read no table, and have vectors and properties of their own. */
const BODIES = `
  select format('%I.%I()', n.nspname, p.proname) as object, pg_get_functiondef(p.oid) as definition
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname in ('public', 'private') and p.provolatile <> 'i' and p.proname not like 'refuse%'
   order by 1`;

/** What guards, and what takes its place: nothing, or the caller whoever they are. */
const GUARDS: readonly (readonly [RegExp, string])[] = [
  [/perform private\.refuse[^;]*;/g, 'null;'],
  [/private\.require_coach\(\)/g, 'auth.uid()'],
  [/private\.require_client_of_mine\(p_client_id\)/g, 'auth.uid()'],
  [/\S+ in \(select private\.my_client_ids\(\)\)/g, 'true'],
  [/\S+ = \(select private\.(?:caller|coach_id)\(\)\)/g, 'true'],
  // one condition of several
  [/\s+and (?:not exists \((?:[^()]|\([^()]*\))*\)|(?:(?! and | or | then\b|[;,]|\n).)+)/g, ''],
  // what a loop or a write goes on to do
  [/^ {2}(?:perform|delete|update) [^;]*;/gm, '  null;'],
  // a tag that is drawn becomes a count, and a moment stays what it was
  [/private\.another_tag\((\w+\.revision)\)/g, '$1 + 1'],
  [/(?<!\.)\b(\w+_at) = now\(\)/g, '$1 = $1'],
];

const isBalanced = (text: string): boolean =>
  text.split('(').length === text.split(')').length && !text.includes('$');

/** Tells the second of two equal conditions from the first. */
const again = (definition: string, { 0: found, index }: RegExpMatchArray): string => {
  const before = definition.slice(0, index).split(found.trim()).length;
  return before > 1 ? ` (${String(before)})` : '';
};

function mutantsOf({ object, definition: commented }: Body): Mutant[] {
  const definition = commented.replaceAll(/^\s*--.*\n/gm, '');
  return GUARDS.flatMap(([guard, instead]) =>
    Array.from(definition.matchAll(guard))
      .filter((match) => match.index > definition.indexOf('$function$') && isBalanced(match[0]))
      .map((match) => ({
        kind: 'body',
        object,
        name: `${object} without "${match[0].trim().replaceAll(/\s+/g, ' ')}"${again(definition, match)}`,
        sql:
          definition.slice(0, match.index) +
          match[0].replace(new RegExp(guard.source, 'm'), instead) +
          definition.slice(match.index + match[0].length),
      })),
  );
}

/** Each function without one of its guards. */
export async function bodyMutants(db: Database): Promise<Mutant[]> {
  const { rows } = await db.query<Body>(BODIES);
  return rows.flatMap(mutantsOf);
}
