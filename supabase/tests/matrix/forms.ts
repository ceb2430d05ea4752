import { forClients, type TableRules } from './rules.ts';

/** The built-in forms that come with the migrations are as readable as the one of the fixtures. */
const titles = `select string_agg(title, ' · ' order by title) from public.forms
  where coach_id is not null or slug = 'tap-built-in'`;

const forms: TableRules = {
  columns: {
    id: 'r',
    coach_id: 'r',
    client_id: 'r',
    slug: 'r',
    kind: 'r',
    title: 'r',
    description: 'r',
    archived_at: 'r',
    created_at: 'r',
    updated_at: 'r',
    measure: 'r',
  },
  select: {
    sql: titles,
    expect: {
      anon: 'denied',
      client: "Noor's form",
      partner: "Noor's form",
      formerPartner: "Noor's form",
      ownCoach: "A built-in form · Noor's form · Noor's other form",
      otherCoach: "A built-in form · Omar's form",
      removedCoach: 'nothing',
    },
  },
};

const formVersions: TableRules = {
  columns: {
    id: 'r',
    form_id: 'r',
    coach_id: 'r',
    version: 'r',
    definition: 'r',
    published_at: 'r',
    measure: 'r',
    series: 'r',
  },
  select: {
    sql: `select string_agg(t, ' · ' order by t) from unnest(array['A built-in form', 'Noor''s form',
            'Noor''s other form', 'Omar''s form', 'Rhea''s form']) t
          join public.form_versions v on v.id = tap.version(t)`,
    expect: {
      anon: 'denied',
      client: "Noor's form",
      partner: "Noor's form",
      formerPartner: "Noor's form",
      ownCoach: "A built-in form · Noor's form · Noor's other form",
      otherCoach: "A built-in form · Omar's form",
      removedCoach: 'nothing',
    },
  },
};

const formAssignments: TableRules = {
  columns: {
    id: 'r',
    coach_id: 'r',
    client_id: 'r',
    form_id: 'r',
    form_version_id: 'r',
    request_id: 'r',
    status: 'r',
    assigned_at: 'r',
    submitted_at: 'r',
    amended_at: 'r',
    reviewed_at: 'r',
    asks_to_speak_alone: 'r',
    on_date: 'r',
    raises_topic: 'r',
    created_at: 'r',
  },
  select: {
    sql: `select string_agg(t, ' ' order by t) from (select tap.whose(client_id) || case when on_date is null then '' else ':week' end as t
            from public.form_assignments) a`,
    expect: {
      ...forClients(['Ann Ann:week', 'Bea Bea:week', 'Cal'], 'nothing'),
      ownCoach: 'Ann Ann:week Bea Cal',
      otherCoach: 'Dov Dov:week',
    },
  },
};

const consents: TableRules = {
  columns: {
    id: 'r',
    coach_id: 'r',
    client_id: 'r',
    assignment_id: 'r',
    form_version_id: 'r',
    document: 'r',
    wording: 'r',
    agreed_at: 'r',
    withdrawn_at: 'r',
  },
  select: {
    sql: `select string_agg(tap.whose(client_id) || ':' || document, ' ' order by tap.whose(client_id), document) from public.consents`,
    expect: {
      ...forClients(
        ['Ann:check_ins Ann:coaching_agreement', 'nothing', 'Cal:coaching_agreement'],
        'nothing',
      ),
      ownCoach: 'Ann:check_ins Ann:coaching_agreement Cal:coaching_agreement',
      otherCoach: 'Dov:coaching_agreement',
    },
  },
};

export const formTables = {
  forms,
  form_versions: formVersions,
  form_assignments: formAssignments,
  consents,
};
