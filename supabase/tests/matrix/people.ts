import { forClients, only, type TableRules } from './rules.ts';

const accounts = ['Ann', 'Bea', 'Cal', 'Noor', 'Dov', 'Omar', 'Rob', 'Rhea', 'nobody'];
const records = ['Ann', 'Bea', 'Cal', 'Lea', 'Dov', 'Rob', 'nobody'];

const profiles: TableRules = {
  columns: {
    id: 'r',
    role: 'r',
    display_name: 'ru',
    time_zone: 'ru',
    preferences: 'ru',
    created_at: 'r',
    updated_at: 'r',
  },
  select: {
    sql: `select string_agg(tap.whose(id), ' ' order by tap.whose(id)) from public.profiles`,
    expect: {
      anon: 'denied',
      client: 'Ann',
      partner: 'Bea',
      formerPartner: 'Cal',
      ownCoach: 'Noor',
      otherCoach: 'Omar',
      removedCoach: 'Rhea',
    },
  },
  update: {
    sql: `update public.profiles set display_name = 'x', time_zone = 'x', preferences = '{}'
          where id = tap.user_of($1) returning 'done'`,
    targets: accounts,
    expect: {
      anon: 'denied',
      client: only(['Ann'], 'nothing'),
      partner: only(['Bea'], 'nothing'),
      formerPartner: only(['Cal'], 'nothing'),
      ownCoach: only(['Noor'], 'nothing'),
      otherCoach: only(['Omar'], 'nothing'),
      removedCoach: only(['Rhea'], 'nothing'),
    },
  },
};

const coaches: TableRules = {
  columns: {
    id: 'r',
    display_name: 'ru',
    practice_name: 'ru',
    slug: 'ru',
    time_zone: 'ru',
    consultation_minutes: 'ru',
    language: 'ru',
    crisis_resources: 'ru',
    removed_at: 'r',
    revision: 'r',
    created_at: 'r',
    updated_at: 'r',
  },
  select: {
    sql: `select string_agg(tap.whose(id), ' ' order by tap.whose(id)) from public.coaches`,
    expect: {
      anon: 'denied',
      client: 'Noor',
      partner: 'Noor',
      formerPartner: 'Noor',
      ownCoach: 'Noor',
      otherCoach: 'Omar',
      removedCoach: 'Rhea',
    },
  },
  update: {
    sql: `update public.coaches set practice_name = 'x' where id = tap.user_of($1) returning 'done'`,
    targets: accounts,
    expect: {
      ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
      ownCoach: only(['Noor'], 'nothing'),
      otherCoach: only(['Omar'], 'nothing'),
    },
  },
};

const clients: TableRules = {
  columns: {
    id: 'r',
    coach_id: 'r',
    user_id: 'r',
    request_id: 'ri',
    name: 'riu',
    preferred_name: 'riu',
    pronouns: 'riu',
    email: 'riu',
    status: 'riu',
    tags: 'riu',
    revision: 'r',
    created_at: 'r',
    updated_at: 'r',
    sort_name: 'r',
    search_text: 'r',
  },
  select: {
    sql: `select string_agg(name, ' ' order by name) from public.clients`,
    expect: {
      ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
      ownCoach: 'Ann Bea Cal Lea',
      otherCoach: 'Dov',
    },
  },
  insert: {
    sql: `insert into public.clients (name) values ('x') returning tap.whose(coach_id)`,
    expect: {
      ...forClients(['refused', 'refused', 'refused'], 'refused'),
      ownCoach: 'Noor',
      otherCoach: 'Omar',
    },
  },
  update: {
    sql: `update public.clients set status = 'lead' where id = tap.record($1) returning 'done'`,
    targets: records,
    expect: {
      ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
      ownCoach: only(['Ann', 'Bea', 'Cal', 'Lea'], 'nothing'),
      otherCoach: only(['Dov'], 'nothing'),
    },
  },
};

const invitations: TableRules = {
  columns: {
    id: 'r',
    role: 'r',
    coach_id: 'r',
    client_id: 'r',
    email: 'r',
    hash: '',
    created_at: 'r',
    expires_at: 'r',
    used_at: 'r',
    used_by: '',
    revoked_at: 'r',
  },
  select: {
    sql: `select string_agg(tap.whose(client_id), ' ' order by tap.whose(client_id)) from public.invitations`,
    expect: {
      ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
      ownCoach: 'Ann Bea Cal Lea',
      otherCoach: 'Dov',
    },
  },
};

const accessEntries: TableRules = {
  columns: {
    id: 'r',
    coach_id: 'r',
    seq: '',
    client_id: 'r',
    actor_id: 'r',
    action: 'r',
    at: 'r',
    prev_hash: '',
    hash: '',
  },
  select: {
    sql: `select string_agg(tap.whose(client_id), ' ' order by tap.whose(client_id)) from public.access_entries`,
    expect: {
      ...forClients(['Ann', 'nothing', 'nothing'], 'nothing'),
      ownCoach: 'Ann',
      otherCoach: 'Dov',
    },
  },
};

export const people = { profiles, coaches, clients, invitations, access_entries: accessEntries };
