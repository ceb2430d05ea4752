import type { World } from './world.ts';

const WORDS = 'zebra';

/** What each function that tells something is asked. What it tells of a client is asked of each. */
const CALLS: Readonly<Record<string, object>> = {
  list_clients: { p_sort: 'recent' },
  coach_today: {},
  followed_practices: { p_limit: 200 },
  logs_to_read: { p_limit: 200 },
  unusual_check_ins: {},
  search_record: { p_words: WORDS },
  my_records: {},
  my_invitations: {},
  my_check_ins: {},
  my_practices_today: {},
  password_to_choose: {},
};
const OF_CLIENT: Readonly<Record<string, object>> = {
  timeline: { p_limit: 200 },
  prepare: {},
  progress: {},
  wins: { p_limit: 200 },
  live_topics: {},
  check_in_plan: {},
  last_agreements: {},
  shared_agreements: {},
  considerations: {},
  given_before: {},
};

/**
 * Those that write, which is told by what is read afterwards; what is asked before a sign-in or a request; `planned_in`, which tells
 * where the coach herself was; and `note_agreements`, which `last_agreements` asks.
 */
const NOT_ASKED = `accept_invitation accept_my_invitation amend_answer amend_note answer_agreement answer_practice answer_shared_agreement assign_form assign_practice assign_programme
  bring_topic cancel_session check_invitation check_request complete_session copy_library_practice delete_note delete_practice_log favour_practice
  finalise_note import_library invite_client mark_log_read mark_log_unread mark_reviewed mark_shared_note_read mark_unread move_session note_agreements note_win open_check_in
  plan_check_ins plan_session planned_in publish_form publish_measure record_access release_practice remember_position reopen_session reply_to_log
  restore_note_version revoke_invitation save_answers save_check_in_settings save_note save_practice_log save_programme share_note
  submit_assignment thank_for_reply undelete_note undo_assignment withdraw_assignment withdraw_consent withdraw_practice withdraw_shared_note`;

export const knownFunctions: ReadonlySet<string> = new Set([
  ...Object.keys(CALLS),
  ...Object.keys(OF_CLIENT),
  ...NOT_ASKED.split(/\s+/),
]);

interface Table {
  readonly name: string;
  readonly columns: string;
}

/** Each table with every column that a signed-in person may read, but for the clock on the wall, by which the ledger goes. */
export const tablesOf = (world: World): Promise<readonly Table[]> =>
  world.sql<Table>(`
    select c.relname as name, string_agg(a.attname, ',' order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       and not (c.relname = 'access_entries' and a.attname in ('at'))
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'p')
       and has_column_privilege('authenticated', c.oid, a.attnum, 'select')
     group by c.relname order by c.relname`);

/** The functions that a signed-in person may call. */
export const functionsOf = async (world: World): Promise<readonly string[]> => {
  const rows = await world.sql<{ name: string }>(`
    select distinct p.proname as name from pg_proc p
     where p.pronamespace = 'public'::regnamespace and has_function_privilege('authenticated', p.oid, 'execute') order by 1`);
  return rows.map(({ name }) => name);
};

interface Question {
  readonly body?: object;
  readonly read?: (text: string) => string;
}

const LOTS = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?<="(?:log_)?revision": ?)\d{4,}/g;
const asItIs = (text: string): string => text;

/** Rows that nobody put in order stand where Postgres had room: they are compared by what they say. */
function inAnyOrder(text: string): string {
  const rows = JSON.parse(text) as unknown;
  if (!Array.isArray(rows)) return text;
  const said = rows.map((row) => JSON.stringify(row));
  return said
    .map((row) => ({ row, by: row.replaceAll(LOTS, '') }))
    .sort((one, other) => (one.by < other.by ? -1 : 1))
    .map(({ row }) => row)
    .join('\n');
}

/** What clients write, or cause, that a coach reads. */
const isTheirs = ({ columns }: Table): boolean => columns.split(',').includes('client_id');

async function answersTo(world: World, who: string | null, tables: readonly Table[]) {
  const said: string[] = [];
  const hear = async (what: string, path: string, { body, read = asItIs }: Question) => {
    const response = await world.ask(who, path, body);
    const range = response.headers.get('content-range') ?? '';
    const text = read(await response.text());
    said.push(`${who ?? 'nobody'} ${what}: ${String(response.status)} ${range} ${text}`);
  };
  for (const { name, columns } of tables)
    await hear(name, `${name}?select=${columns}`, { read: inAnyOrder });
  for (const [name, body] of Object.entries(CALLS)) await hear(name, `rpc/${name}`, { body });
  for (const p_sort of ['name', 'next', 'unseen'])
    await hear(`clients by ${p_sort}`, 'rpc/list_clients', { body: { p_sort } });
  const [touch] = await world.sql<{ id: string }>(`select tap.built_in('hand-hold') as id`);
  const eve = { p_client_id: await world.record('Eve') };
  for (const [name, body] of Object.entries(OF_CLIENT))
    await hear(name, `rpc/${name}`, {
      body: {
        ...eve,
        ...(name === 'considerations' && { p_library_practice_id: touch?.id }),
        ...body,
      },
    });
  return said;
}

/** Gives what was drawn by lot a name by the order in which it came: which are equal, and how many, stays to be seen. */
export class Lots {
  private readonly names = new Map<string, string>();

  /** A small number is none that was drawn, but a count, and stands as it is. */
  without(said: string): string {
    return said.replaceAll(LOTS, (lot) => this.name(lot));
  }

  private name(lot: string): string {
    const name = this.names.get(lot) ?? `lot ${String(this.names.size)}`;
    this.names.set(lot, name);
    return name;
  }
}

/** What the coach of the two is told of what clients write. */
export const toldTheCoach = async (world: World) =>
  answersTo(world, 'Noor', (await tablesOf(world)).filter(isTheirs));

/** All that anybody is told. */
export async function toldAnybody(world: World): Promise<readonly string[]> {
  const tables = await tablesOf(world);
  const said: string[] = [];
  for (const who of ['Noor', 'Omar', null]) said.push(...(await answersTo(world, who, tables)));
  return said;
}

/** What two worlds were told that is not the same: which question, and from where on the answers differ. */
export function differing([one = [], other = []]: readonly (readonly string[])[]): string[] {
  return one.flatMap((said, nr) => {
    const elsewhere = other[nr] ?? '';
    if (said === elsewhere) return [];
    const from = Array.from(said).findIndex((letter, place) => letter !== elsewhere[place]);
    const pieces = [said, elsewhere].map((text) => text.slice(Math.max(from - 80, 0), from + 80));
    return [`${said.slice(0, 40)} … ${pieces.join(' / ')}`];
  });
}
