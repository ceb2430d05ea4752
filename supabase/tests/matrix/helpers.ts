import { forClients, forCoaches, type FunctionRules } from './rules.ts';

const clients = ['Ann', 'Bea', 'Cal', 'Lea', 'Dov', 'Rob', 'nobody'];

/**
 * Granted functions of the schema private that nothing in public wraps: policies and invoker
 * functions call them, so each answers for the caller alone. Every other private function is
 * closed, and is tried as well.
 */
export const helpers: Readonly<Record<string, FunctionRules>> = {
  caller: {
    in: 'private',
    sql: 'select tap.whose($f())',
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
  coach_id: {
    in: 'private',
    sql: 'select tap.whose($f())',
    expect: {
      ...forClients(['?', '?', '?'], '?'),
      ownCoach: 'Noor',
      otherCoach: 'Omar',
    },
  },
  require_coach: {
    in: 'private',
    sql: 'select tap.whose($f())',
    expect: forCoaches('Noor', 'Omar'),
  },
  require_client_of_mine: {
    in: 'private',
    sql: 'select tap.whose($f(tap.record($1)))',
    targets: clients,
    expect: forCoaches(
      { Ann: 'Noor', Bea: 'Noor', Cal: 'Noor', Lea: 'Noor', rest: 'AT002' },
      { Dov: 'Omar', rest: 'AT002' },
    ),
  },
  are_crisis_resources: {
    in: 'private',
    sql: `select $f('[]')::text`,
    expect: forClients(['true', 'true', 'true'], 'true'),
  },
  another_tag: {
    in: 'private',
    sql: 'select ($f(1) > 1)::text',
    expect: forClients(['true', 'true', 'true'], 'true'),
  },
  answer_outcome: {
    in: 'private',
    sql: `select $f(tap.assignment($1), 'agree', true) ->> 'state'`,
    targets: clients,
    expect: forClients(
      [
        { Ann: 'answered', rest: 'nothing' },
        { Bea: 'answered', rest: 'nothing' },
        { Cal: 'answered', rest: 'nothing' },
      ],
      'nothing',
    ),
  },
  my_client_ids: {
    in: 'private',
    sql: `select string_agg(tap.whose(id), ' ') from $f() id`,
    expect: forClients(['Ann', 'Bea', 'Cal'], 'nothing'),
  },
  my_coach_ids: {
    in: 'private',
    sql: `select string_agg(tap.whose(id), ' ') from $f() id`,
    expect: forClients(['Noor', 'Noor', 'Noor'], 'nothing'),
  },
  my_form_ids: {
    in: 'private',
    sql: `select string_agg('its own', ' ') from $f() id where id = tap.form('Noor''s form')`,
    expect: forClients(['its own', 'its own', 'its own'], 'nothing'),
  },
  my_form_version_ids: {
    in: 'private',
    sql: `select string_agg('its own', ' ') from $f() id where id in (tap.version('Noor''s form'), tap.version('Weekly check-in'))`,
    expect: forClients(['its own its own', 'its own its own', 'its own'], 'nothing'),
  },
  my_assignment: {
    in: 'private',
    sql: `select tap.whose(client_id) from $f(tap.assignment($1))`,
    targets: clients,
    expect: forClients(
      [
        { Ann: 'Ann', rest: 'AT002' },
        { Bea: 'Bea', rest: 'AT002' },
        { Cal: 'Cal', rest: 'AT002' },
      ],
      'AT002',
    ),
  },
  what_waits: {
    in: 'private',
    sql: `select string_agg(distinct client_name, ' ') from $f(true)`,
    expect: {
      ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
      ownCoach: 'Ann Bea Lea',
      otherCoach: 'Dov',
    },
  },
  good_to_know: {
    in: 'private',
    sql: `select string_agg(client_name || ' ' || kind, ', ' order by client_name, kind) from $f()`,
    expect: {
      ...forClients(['nothing', 'nothing', 'nothing'], 'nothing'),
      ownCoach: 'Ann win_shared',
      otherCoach: 'Dov win_shared',
    },
  },
  // for others than the coach it does nothing, says access_entries.test.sql
  note_access: {
    in: 'private',
    sql: `select 'done' from $f(tap.record($1), 'printed')`,
    targets: clients,
    expect: forClients(['done', 'done', 'done'], 'done'),
  },
  refuse: {
    in: 'private',
    sql: `select 'done' from $f('AT999', 'x', 400)`,
    expect: { ...forClients(['AT999', 'AT999', 'AT999'], 'AT999'), anon: 'AT999' },
  },
  refuse_not_found: {
    in: 'private',
    sql: `select 'done' from $f()`,
    expect: forClients(['AT002', 'AT002', 'AT002'], 'AT002'),
  },
};
