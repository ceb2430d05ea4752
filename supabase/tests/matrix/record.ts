import { forClients, only, type ByActor, type TableRules } from './rules.ts';

const clients = ['Ann', 'Bea', 'Cal', 'Lea', 'Dov', 'Rob', 'nobody'];
const coaches = ['Noor', 'Omar', 'Rhea', '?'];
const allReadable = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, 'r' as const]));

/** Read by the coach alone, and by no client whom it is about. */
const coachOnly = (ownCoach: string): ByActor => ({
  ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
  ownCoach,
  otherCoach: 'Dov',
});

const namesIn = (table: string) =>
  `select string_agg(distinct tap.whose(client_id), ' ' order by tap.whose(client_id)) from public.${table}`;

const sessions: TableRules = {
  columns: {
    ...allReadable('id', 'coach_id', 'client_id', 'kind', 'starts_at', 'ends_at', 'place'),
    ...allReadable('video_link', 'status', 'revision', 'updated_at'),
    request_id: '',
    created_at: '',
    // where the coach was when planning: no client's to read
    time_zone: '',
    local_start: '',
    local_turn: '',
  },
  select: {
    sql: namesIn('sessions'),
    expect: {
      ...forClients(['Ann', 'Bea', 'nothing'], 'nothing'),
      ownCoach: 'Ann Bea',
      otherCoach: 'Dov',
    },
  },
};

const notes: TableRules = {
  columns: {
    ...allReadable(
      'id',
      'coach_id',
      'body_text',
      'excerpt',
      'change',
      'change_reason',
      'finalised_at',
    ),
    ...allReadable('deleted_at', 'revision', 'created_at', 'updated_at', 'fts'),
    client_id: 'ri',
    request_id: 'ri',
    template: 'ri',
    session_id: 'riu',
    title: 'riu',
    body: 'riu',
    device: 'riu',
  },
  select: { sql: namesIn('notes'), expect: coachOnly('Ann Bea') },
  insert: {
    sql: `insert into public.notes (client_id) values (tap.record($1)) returning 'done'`,
    targets: clients,
    expect: {
      ...forClients(['refused', 'refused', 'refused'], 'refused'),
      ownCoach: only(['Ann', 'Bea', 'Cal', 'Lea'], '23503'),
      otherCoach: only(['Dov'], '23503'),
    },
  },
  update: {
    sql: `update public.notes set title = 'x' where id = tap.note_of($1) returning 'done'`,
    targets: clients,
    expect: {
      ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
      ownCoach: { Ann: 'done', Bea: 'AT018', rest: 'nothing' },
      otherCoach: only(['Dov'], 'nothing'),
    },
  },
};

const noteHistory: TableRules = {
  columns: {
    ...allReadable('id', 'note_id', 'coach_id', 'client_id', 'author_id', 'device', 'change'),
    ...allReadable('reason', 'title', 'body', 'revision', 'began_at', 'at'),
  },
  select: { sql: namesIn('note_history'), expect: coachOnly('Ann Bea') },
};

const sharedNotes: TableRules = {
  columns: {
    ...allReadable('id', 'coach_id', 'client_id', 'session_id', 'body', 'body_text', 'sent_at'),
    ...allReadable('withdrawn_at', 'read_at', 'fts'),
    request_id: '',
    created_at: '',
    updated_at: '',
  },
  select: {
    sql: namesIn('shared_notes'),
    expect: {
      // what was written to Bea is withdrawn
      ...forClients(['Ann', 'nothing', 'nothing'], 'nothing'),
      ownCoach: 'Ann Bea',
      otherCoach: 'Dov',
    },
  },
};

/** Read by the coach; a client is told by a function, of what stands in a summary they can read. */
const agreementAnswers: TableRules = {
  columns: {
    ...allReadable('id', 'coach_id', 'client_id', 'note_id', 'shared_note_id', 'side', 'words'),
    ...allReadable('answer', 'at'),
  },
  select: { sql: namesIn('agreement_answers'), expect: coachOnly('Ann Bea') },
};

const touching = (verb: string) =>
  `with touched as (${verb} where tap.whose(client_id) = $1 returning 1) select 'done' from touched limit 1`;

const byTheirWriter = forClients(
  [only(['Ann'], 'nothing'), only(['Bea'], 'nothing'), 'nothing'],
  'nothing',
);

const topics: TableRules = {
  columns: {
    ...allReadable('id', 'request_id', 'coach_id', 'client_id', 'words', 'at'),
    spoken: 'ru',
  },
  select: {
    sql: namesIn('topics'),
    expect: {
      ...forClients(['Ann', 'Bea', 'nothing'], 'nothing'),
      ownCoach: 'Ann Bea',
      otherCoach: 'Dov',
    },
  },
  // the coach says that it was spoken about, the client takes it back
  update: {
    sql: touching('update public.topics set spoken = true'),
    targets: clients,
    expect: {
      ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
      ownCoach: only(['Ann', 'Bea'], 'nothing'),
      otherCoach: only(['Dov'], 'nothing'),
    },
  },
  delete: {
    sql: touching('delete from public.topics'),
    targets: clients,
    expect: byTheirWriter,
  },
};

const notedWins: TableRules = {
  columns: {
    ...allReadable('id', 'request_id', 'coach_id', 'client_id', 'words', 'at'),
    visibility: 'ru',
  },
  select: {
    sql: namesIn('noted_wins'),
    expect: {
      ...forClients(['Ann', 'Bea', 'nothing'], 'nothing'),
      // Bea keeps hers
      ownCoach: 'Ann',
      otherCoach: 'Dov',
    },
  },
  update: {
    sql: touching(`update public.noted_wins set visibility = 'coach'`),
    targets: clients,
    expect: byTheirWriter,
  },
  delete: {
    sql: touching('delete from public.noted_wins'),
    targets: clients,
    expect: byTheirWriter,
  },
};

/** A coach's own template; `?` is a built-in one. */
const ownTemplate = (rest: string): ByActor => ({
  ...forClients([rest, rest, rest], rest),
  ownCoach: only(['Noor'], rest),
  otherCoach: only(['Omar'], rest),
});

const noteTemplates: TableRules = {
  columns: {
    ...allReadable('id', 'coach_id', 'revision', 'created_at', 'updated_at'),
    kind: 'ri',
    title: 'riu',
    body: 'riu',
  },
  select: {
    sql: `select string_agg(title, ', ' order by title) from public.note_templates`,
    expect: {
      ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
      ownCoach: "Consultation, Free note, Noor's own, Session note",
      otherCoach: "Consultation, Free note, Omar's own, Session note",
    },
  },
  insert: {
    sql: `insert into public.note_templates (kind, title, body) values ('free', 'x', tap.document('x')) returning 'done'`,
    expect: {
      ...forClients(['refused', 'refused', 'refused'], 'refused'),
      ownCoach: 'done',
      otherCoach: 'done',
    },
  },
  update: {
    sql: `with changed as (update public.note_templates set title = 'x' where tap.whose(coach_id) = $1 returning 1)
          select 'done' from changed limit 1`,
    targets: coaches,
    expect: ownTemplate('nothing'),
  },
  delete: {
    sql: `with gone as (delete from public.note_templates where tap.whose(coach_id) = $1 returning 1)
          select 'done' from gone limit 1`,
    targets: coaches,
    expect: ownTemplate('nothing'),
  },
};

const clientStatusChanges: TableRules = {
  columns: allReadable('id', 'coach_id', 'client_id', 'from_status', 'to_status', 'at'),
  select: { sql: namesIn('client_status_changes'), expect: coachOnly('Ann Bea Cal Lea') },
};

export const record: Readonly<Record<string, TableRules>> = {
  sessions,
  notes,
  note_history: noteHistory,
  shared_notes: sharedNotes,
  agreement_answers: agreementAnswers,
  topics,
  noted_wins: notedWins,
  note_templates: noteTemplates,
  client_status_changes: clientStatusChanges,
};
