import { listMigrations } from '../../supabase/embedded/migrations.ts';
import { expected } from './expected.ts';
import { broken, type Finding, sound, unknown, whether } from './finding.ts';
import { askApi, type Check, type Installation, jsonOf, type Patient } from './patient.ts';

const NEEDS_KEY = unknown('needs the secret key', 'Set SUPABASE_SECRET_KEY.');
const PUSH = 'npx supabase db push';
/** Without the database's answer: because no key was given, or because it has no such function. */
const untold = ({ secret }: Patient): Finding =>
  secret === undefined
    ? NEEDS_KEY
    : broken(
        'the database does not answer the secret key, or its schema is old',
        `${PUSH}, and look at the key.`,
      );

function schema(patient: Patient): Finding {
  if (!patient.installation) return untold(patient);
  const { migrations } = patient.installation;
  if (migrations === null) return unknown('nobody wrote down which migrations were applied');
  const known = listMigrations().map(({ version }) => version);
  const missing = known.filter((version) => !migrations.includes(version));
  const strange = migrations.filter((version) => !known.includes(version));
  if (strange.length > 0)
    return broken(`newer than this copy: ${strange.join(', ')}`, 'Update this copy: git pull.');
  return whether(
    missing.length === 0,
    `as this copy, ${migrations.at(-1) ?? 'empty'}`,
    `${missing.length} migrations behind, from ${missing[0] ?? ''}`,
    PUSH,
  );
}

function rowSecurity(patient: Patient): Finding {
  if (!patient.installation) return untold(patient);
  const { unprotected } = patient.installation;
  return whether(
    unprotected.length === 0,
    'on every table',
    `off on ${unprotected.join(', ')}`,
    'alter table … enable row level security, and find out who turned it off.',
  );
}

async function signedOut(patient: Patient): Promise<Finding> {
  if (!patient.installation) return untold(patient);
  const { tables } = patient.installation;
  const open: string[] = [];
  for (const table of tables) {
    const { status } = await askApi(patient, `/rest/v1/${table}?limit=0`);
    if (status !== 401 && status !== 403) open.push(table);
  }
  return whether(
    open.length === 0,
    `refused every one of ${tables.length} tables`,
    `not refused ${open.join(', ')}`,
    'revoke all on … from anon.',
  );
}

async function maxRows(patient: Patient): Promise<Finding> {
  if (patient.secret === undefined) return NEEDS_KEY;
  const response = await askApi(patient, '/rest/v1/rpc/many_rows', {
    key: patient.secret,
    body: {},
  });
  if (!response.ok) return untold(patient);
  const { length } = (await response.json()) as unknown[];
  const most = expected('max_rows');
  return whether(
    length <= most,
    `${length} at most`,
    `${length > 1000 ? 'more than 1,000' : length} rows in one answer`,
    `Set max rows to ${most} (PGRST_DB_MAX_ROWS, or config push).`,
  );
}

async function description(patient: Patient): Promise<Finding> {
  const response = await askApi(patient, '/rest/v1/');
  const told = await jsonOf(response);
  return whether(
    !response.ok || !('paths' in told || 'definitions' in told || 'swagger' in told),
    'given to nobody',
    'the root of the REST address describes every table to anybody',
    'PGRST_OPENAPI_MODE=disabled.',
  );
}

async function estimates(patient: Patient): Promise<Finding> {
  const asked = { key: patient.secret, headers: { prefer: 'count=planned' } };
  const response = await askApi(patient, '/rest/v1/coaches?select=id&limit=1', asked);
  const { code } = await jsonOf(response);
  // Signed out, the table is refused in any case; what refuses the estimate does so before.
  const isRefused = response.status >= 400 && response.status < 500 && code !== '42501';
  return whether(
    isRefused,
    'refused',
    "the planner's estimates are given: they count everybody's rows",
    'alter role authenticator set pgrst.db_pre_request …: see docs/deploy.md.',
  );
}

/** A function that runs every day: what it should have done and has not, and whether pg_cron runs it. */
function daily(
  { jobs }: Pick<Installation, 'jobs'>,
  { command, late, mend }: { command: string; late: string | null; mend: string },
): Finding {
  if (late !== null) return broken(late, mend);
  const runs = jobs?.some((job) => job.active && job.command.includes(command));
  if (runs) return sound('every day, by pg_cron');
  if (jobs !== null) return broken('pg_cron does not run it', mend);
  return unknown('no pg_cron here; nothing is overdue', mend);
}

function erasure(patient: Patient): Finding {
  if (!patient.installation) return untold(patient);
  const { overdueNotes } = patient.installation;
  return daily(patient.installation, {
    command: 'erase_deleted_notes',
    late: overdueNotes > 0 ? `${overdueNotes} deleted notes are overdue` : null,
    mend: 'Schedule it: "Erase what was deleted" in docs/deploy.md.',
  });
}

function zoneRules(patient: Patient): Finding {
  if (!patient.installation) return untold(patient);
  const { sessionsAdrift } = patient.installation;
  return daily(patient.installation, {
    command: 'follow_zone_rules',
    late:
      sessionsAdrift > 0
        ? `${sessionsAdrift} planned sessions stand elsewhere than the clocks of their zones now put them`
        : null,
    mend: 'Schedule it: "Follow the rules of time zones" in docs/deploy.md. Whose time is taken, its coach has to move.',
  });
}

async function ledger(patient: Patient): Promise<Finding> {
  if (patient.secret === undefined) return NEEDS_KEY;
  const asked = { key: patient.secret, body: {} };
  const response = await askApi(patient, '/rest/v1/rpc/verify_ledger', asked);
  if (!response.ok) return untold(patient);
  const chains = (await response.json()) as { readonly brokenSeq: number | null }[];
  const { length } = chains.filter(({ brokenSeq }) => brokenSeq !== null);
  return whether(
    length === 0,
    `${chains.length} chains, all sound`,
    `${length} of ${chains.length} chains were changed`,
    'npm run ledger:verify names the place. See docs/privacy.md.',
  );
}

function crisisHelp(patient: Patient): Finding {
  if (!patient.installation) return untold(patient);
  const { coaches, coachesWithoutHelp } = patient.installation;
  if (coaches === 0) return unknown('there is no coach yet', 'npm run invite:coach');
  return whether(
    coachesWithoutHelp === 0,
    'every coach names help',
    `${coachesWithoutHelp} of ${coaches} coaches name no help for a crisis`,
    'They do so in Settings; their clients see none until then.',
  );
}

/** The data API, and what only the database can tell. */
export const dataChecks: readonly Check[] = [
  { name: 'Schema', look: schema },
  { name: 'Row-level security', look: rowSecurity },
  { name: 'Somebody signed out', look: signedOut },
  { name: 'Rows in one answer', look: maxRows },
  { name: 'Description of the schema', look: description },
  { name: 'Estimates', look: estimates },
  { name: 'Daily erasure', look: erasure },
  { name: 'Rules of time zones', look: zoneRules },
  { name: 'Ledger', look: ledger },
  { name: 'Help for a crisis', look: crisisHelp },
];
