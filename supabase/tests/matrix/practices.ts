import { forClients, only, type ByActor, type TableRules } from './rules.ts';

const coaches = ['Noor', 'Omar', 'Rhea', '?'];
const readable = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, 'r' as const]));

/** Of coaches alone; `?` is built in. */
const ofCoach = (ownCoach: string, otherCoach: string): ByActor => ({
  ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
  ownCoach,
  otherCoach,
});
const ownOnly: ByActor = {
  ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
  ownCoach: only(['Noor'], 'nothing'),
  otherCoach: only(['Omar'], 'nothing'),
};

const updateBy = (table: string, change: string) => ({
  sql: `with changed as (update public.${table} set ${change} where tap.whose(coach_id) = $1 returning 1)
        select 'done' from changed limit 1`,
  targets: coaches,
  expect: ownOnly,
});

const libraryPractices: TableRules = {
  columns: {
    ...readable('id', 'coach_id', 'slug', 'ladder', 'rung', 'revision', 'created_at', 'updated_at'),
    request_id: 'ri',
    title: 'riu',
    category: 'riu',
    participants: 'riu',
    minutes: 'riu',
    rule: 'riu',
    times: 'riu',
    steps: 'riu',
    notice: 'riu',
    not_when: 'riu',
    for_coach: 'riu',
    timers: 'riu',
    pace: 'riu',
    tier: 'riu',
    cautions: 'riu',
    archived_at: 'ru',
  },
  select: {
    sql: `select string_agg(title, ', ' order by title) from public.library_practices
           where coach_id is not null or slug = 'hand-hold'`,
    expect: ofCoach("Hand-hold, Noor's own", "Hand-hold, Omar's own"),
  },
  insert: {
    sql: `insert into public.library_practices (title, category, participants, minutes, steps)
          values ('x', 'touch', 'solo', 5, array['x']) returning 'done'`,
    expect: {
      ...forClients(['refused', 'refused', 'refused'], 'refused'),
      ownCoach: 'done',
      otherCoach: 'done',
    },
  },
  update: updateBy('library_practices', `title = 'x'`),
};

const favouritePractices: TableRules = {
  columns: readable('coach_id', 'library_practice_id'),
  select: {
    sql: `select string_agg(tap.whose(coach_id) || ' ' || tap.title_of(library_practice_id), ', ') from public.favourite_practices`,
    expect: ofCoach("Noor Noor's own", "Omar Omar's own"),
  },
};

const programmes: TableRules = {
  columns: {
    ...readable('id', 'coach_id', 'title', 'description', 'revision', 'created_at', 'updated_at'),
    request_id: '',
    archived_at: 'ru',
  },
  select: {
    sql: `select string_agg(title, ', ' order by title) from public.programmes`,
    expect: ofCoach("Noor's programme", "Omar's programme"),
  },
  update: updateBy('programmes', 'archived_at = now()'),
};

const programmeItems: TableRules = {
  columns: {
    ...readable('id', 'coach_id', 'programme_id', 'position', 'library_practice_id'),
    ...readable('delivery', 'on_date', 'days'),
  },
  select: {
    sql: `select string_agg(tap.whose(coach_id) || position, ' ' order by position) from public.programme_items`,
    expect: ofCoach('Noor1 Noor2', 'Omar1 Omar2'),
  },
};

const practices: TableRules = {
  columns: {
    ...readable('id', 'coach_id', 'client_id', 'session_id', 'library_practice_id', 'title'),
    ...readable('category', 'participants', 'minutes', 'rule', 'times', 'steps', 'notice'),
    // and no for_coach
    ...readable('not_when', 'timers', 'pace', 'tier', 'cautions', 'why', 'starts_on', 'ends_on'),
    ...readable('status'),
    ...readable('programme_run_id', 'position', 'opens_at', 'assigned_at', 'revision'),
    request_id: '',
    delivery: '',
    on_date: '',
    days: '',
  },
  select: {
    sql: `select string_agg(tap.whose(client_id) || coalesce(position, 0), ' ' order by tap.whose(client_id), position) from public.practices`,
    expect: {
      // of both the second step waits
      ...forClients(['Ann1', 'Bea1', 'Cal0'], 'nothing'),
      ownCoach: 'Ann1 Ann2 Bea1 Bea2 Cal0',
      otherCoach: 'Dov1 Dov2',
    },
  },
};

const practiceConsents: TableRules = {
  columns: readable('practice_id', 'coach_id', 'client_id', 'accepted_at', 'ended_at'),
  select: {
    sql: `select string_agg(tap.whose(client_id), ' ' order by tap.whose(client_id)) from public.practice_consents`,
    expect: {
      ...forClients(['Ann', 'Bea', 'nothing'], 'nothing'),
      ownCoach: 'Ann Bea',
      otherCoach: 'Dov',
    },
  },
};

const seenIn = (table: string) =>
  `select string_agg(tap.whose(client_id) || ':' || visibility, ' ' order by tap.whose(client_id), visibility) from public.${table}`;

const practiceLogs: TableRules = {
  columns: {
    ...readable('id', 'request_id', 'coach_id', 'client_id', 'practice_id', 'day', 'outcome'),
    ...readable('distress_before', 'distress_after', 'reflection', 'win', 'visibility'),
    ...readable('talk_about', 'at', 'amended_at', 'reply', 'replied_at', 'thanks', 'coach_read_at'),
    ...readable('revision', 'fts', 'worth_reading'),
    said_at: '',
  },
  select: {
    sql: seenIn('practice_logs'),
    expect: {
      ...forClients(['Ann:coach Ann:only_me', 'Bea:only_me', 'nothing'], 'nothing'),
      ownCoach: 'Ann:coach',
      otherCoach: 'Dov:coach',
    },
  },
};

const practiceLogHistory: TableRules = {
  columns: {
    ...readable('id', 'log_id', 'coach_id', 'client_id', 'day', 'outcome', 'distress_before'),
    ...readable('distress_after', 'reflection', 'win', 'visibility', 'talk_about', 'revision'),
    ...readable('replaced_at'),
    coach_can_read: '',
    open_when_said: '',
  },
  select: {
    sql: seenIn('practice_log_history'),
    expect: {
      ...forClients(['Ann:coach Ann:only_me', 'Bea:only_me', 'nothing'], 'nothing'),
      ownCoach: 'Ann:coach',
      otherCoach: 'Dov:coach',
    },
  },
};

const practiceHolds: TableRules = {
  columns: {
    ...readable('id', 'practice_id', 'log_id', 'coach_id', 'client_id', 'held_at', 'released_at'),
    coach_can_read: '',
    lifted_alone: '',
  },
  select: {
    sql: `select string_agg(tap.whose(client_id), ' ' order by tap.whose(client_id)) from public.practice_holds`,
    expect: {
      ...forClients(['Ann', 'Bea', 'nothing'], 'nothing'),
      // what holds Bea's is hers to know
      ownCoach: 'Ann',
      otherCoach: 'Dov',
    },
  },
};

export const practiceTables: Readonly<Record<string, TableRules>> = {
  library_practices: libraryPractices,
  favourite_practices: favouritePractices,
  programmes,
  programme_items: programmeItems,
  practices,
  practice_consents: practiceConsents,
  practice_logs: practiceLogs,
  practice_log_history: practiceLogHistory,
  practice_holds: practiceHolds,
};
