import { any, intake, request, revision, type Refusal } from './refusal.ts';

const ann = `'p_client_id', tap.record('Ann')`;
const cal = `'p_client_id', tap.record('Cal')`;
const letter = `tap.practice_of('Cal')`;
const programme = `tap.programme_of('Noor')`;
const stepOfAnn = `tap.practice_of('Ann')`;

const given = (req: string, client: string, words: string, more = {}) => {
  const others = { library: 'null', why: 'null', ...more };
  return `'p_request_id', ${req}, ${client}, 'p_library_practice_id', ${others.library}, 'p_session_id', null, 'p_practice', ${words}, 'p_why', ${others.why}, 'p_starts_on', null, 'p_ends_on', null, 'p_confirmed', false`;
};
const run = (req: string, client: string, of: string) =>
  `'p_request_id', ${req}, ${client}, 'p_programme_id', ${of}, 'p_why', 'x', 'p_starts_on', null, 'p_confirmed', false`;
const items = (id: string) =>
  `jsonb_build_array(jsonb_build_object('libraryPracticeId', ${id}, 'delivery', 'at_once'))`;
const saved = (id: string, rev: string, of: string) =>
  `'p_request_id', ${any}, 'p_programme_id', ${id}, 'p_revision', ${rev}, 'p_title', 'x', 'p_description', '', 'p_items', ${of}`;
const published = (id: string, definition: string) =>
  `'p_form_id', ${id}, 'p_kind', 'intake', 'p_title', 'x', 'p_definition', ${definition}`;

const forms: readonly Refusal[] = [
  {
    ...{ of: 'publish_form', code: 'AT002', as: 'Noor', call: 'publish_form' },
    with: published(any, 'tap.a_definition()'),
  },
  {
    ...{ of: 'check_form_version', code: 'AT003', as: 'Noor', call: 'publish_form' },
    with: published('null', `'{}'::jsonb`),
  },
  {
    ...{ of: 'assign_form', code: 'AT002', as: 'Noor', call: 'assign_form' },
    with: `'p_request_id', ${any}, ${ann}, 'p_form_version_id', ${any}`,
  },
  {
    ...{ of: 'assign_form', code: 'AT013', as: 'Noor', call: 'assign_form' },
    with: `'p_request_id', ${any}, 'p_client_id', tap.record('Bea'), 'p_form_version_id', tap.version('Noor''s form')`,
  },
  {
    ...{ of: 'withdraw_assignment', code: 'AT002', as: 'Noor', call: 'withdraw_assignment' },
    with: `'p_assignment_id', ${any}`,
  },
  {
    ...{ of: 'withdraw_assignment', code: 'AT006', as: 'Noor', call: 'withdraw_assignment' },
    with: `'p_assignment_id', ${intake('Ann')}`,
  },
  {
    ...{ of: 'undo_assignment', code: 'AT002', as: 'Noor', call: 'undo_assignment' },
    with: `'p_assignment_id', ${any}`,
  },
  {
    ...{ of: 'undo_assignment', code: 'AT037', as: 'Noor', call: 'undo_assignment' },
    with: `'p_assignment_id', ${intake('Ann')}`,
  },
  {
    ...{ of: 'mark_reviewed', code: 'AT002', as: 'Noor', call: 'mark_reviewed' },
    with: `'p_assignment_id', ${any}`,
  },
  {
    ...{ of: 'mark_unread', code: 'AT002', as: 'Noor', call: 'mark_unread' },
    with: `'p_assignment_id', ${any}`,
  },
  {
    ...{ of: 'check_in_plan', code: 'AT002', as: 'Noor', call: 'check_in_plan' },
    with: `'p_client_id', tap.record('Dov')`,
  },
  {
    ...{ of: 'plan_check_ins', code: 'AT007', as: 'Noor', call: 'plan_check_ins' },
    with: `${ann}, 'p_definition', null, 'p_every_weeks', 4, 'p_means_the_same', false, 'p_revision', 99`,
    details: { revision: 1 },
  },
];

const measures: readonly Refusal[] = [
  {
    ...{ of: 'publish_measure', code: 'AT002', as: 'Noor', call: 'publish_measure' },
    with: `'p_measure', 'none', 'p_definition', tap.a_definition()`,
  },
  {
    ...{ of: 'keep_to_measure', code: 'AT031', as: 'Noor', call: 'publish_measure' },
    with: `'p_measure', 'ras', 'p_definition', tap.a_definition()`,
    details: { code: 'number_of_items' },
  },
  {
    ...{ of: 'keep_to_measure', code: 'AT030', as: 'Noor', call: 'publish_measure' },
    with: `'p_measure', 'ras', 'p_definition', tap.measure_form('ras')`,
  },
  {
    ...{ of: 'guard_measure', code: 'AT030', as: 'Noor', call: 'assign_form' },
    given: `select tap.may_show('Noor', 'ras'), tap.claim('Noor'), private.publish_measure('ras', tap.measure_form('ras')); delete from measure_rights`,
    with: `'p_request_id', ${any}, ${ann}, 'p_form_version_id', (select v.id from form_versions v where v.measure = 'ras' and v.coach_id = tap.user_of('Noor'))`,
  },
  {
    ...{ of: 'allow_measure', code: 'AT002', as: 'service', call: 'allow_measure' },
    with: `'p_measure', 'none', 'p_rights', '{}'::jsonb`,
  },
];

const library: readonly Refusal[] = [
  {
    ...{ of: 'copy_library_practice', code: 'AT002', as: 'Noor', call: 'copy_library_practice' },
    with: `'p_request_id', ${any}, 'p_library_practice_id', ${any}`,
  },
  {
    ...{ of: 'favour_practice', code: 'AT002', as: 'Noor', call: 'favour_practice' },
    with: `'p_library_practice_id', ${any}, 'p_is_favourite', true`,
  },
  {
    ...{ of: 'import_library', code: 'AT026', as: 'Noor', call: 'import_library' },
    with: `'p_request_id', ${any}, 'p_practices', jsonb_build_array(tap.a_practice('x'), tap.a_practice('x', '{"minutes": 0}'))`,
    details: [{ index: 1, field: 'minutes', code: 'out_of_range' }],
  },
  {
    ...{ of: 'save_programme', code: 'AT027', as: 'Noor', call: 'save_programme' },
    with: saved('null', '1', `'[]'::jsonb`),
    details: { index: null, field: 'items', code: 'missing' },
  },
  {
    ...{ of: 'save_programme', code: 'AT002', as: 'Noor', call: 'save_programme' },
    with: saved(any, '1', items(`tap.built_in('hand-hold')`)),
  },
  {
    ...{ of: 'save_programme', code: 'AT007', as: 'Noor', call: 'save_programme' },
    with: saved(programme, '99', items(`tap.built_in('hand-hold')`)),
    details: { revision: 1 },
  },
  {
    ...{ of: 'replace_items', code: 'AT002', as: 'Noor', call: 'save_programme' },
    with: saved(programme, '1', items(any)),
  },
];

const assigning: readonly Refusal[] = [
  {
    ...{ of: 'assign_practice', code: 'AT028', as: 'Noor', call: 'assign_practice' },
    with: given(any, ann, `tap.a_practice('x', '{"minutes": 0}')`),
    details: { field: 'minutes', code: 'out_of_range' },
  },
  {
    ...{ of: 'check_assigning', code: 'AT028', as: 'Noor', call: 'assign_practice' },
    with: given(any, ann, `tap.a_practice('x')`, { why: `repeat('x', 1001)` }),
    details: { field: 'why', code: 'too_long' },
  },
  {
    ...{ of: 'assign_practice', code: 'AT007', as: 'Noor', call: 'assign_practice' },
    with: given(request('practices', letter), cal, `tap.a_practice('Other words')`),
    details: { revision: 1 },
  },
  {
    ...{ of: 'assign_practice', code: 'AT002', as: 'Noor', call: 'assign_practice' },
    with: given(any, ann, `tap.a_practice('x')`, { library: any }),
  },
  {
    ...{ of: 'assign_practice', code: 'AT023', as: 'Noor', call: 'assign_practice' },
    with: given(any, ann, `tap.a_practice('x', '{"tier": "coach"}')`),
  },
  {
    // the request was one about another client
    ...{ of: 'assign_practice', code: 'AT002', as: 'Noor', call: 'assign_practice' },
    with: given(request('practices', letter), ann, `tap.a_practice('x')`),
  },
  {
    ...{ of: 'assign_programme', code: 'AT007', as: 'Noor', call: 'assign_programme' },
    with: run(request('practices', stepOfAnn), ann, programme),
    details: { revision: 2 },
  },
  {
    ...{ of: 'assign_programme', code: 'AT023', as: 'Noor', call: 'assign_programme' },
    given: `update library_practices set tier = 'coach' where slug = 'hand-hold'`,
    with: run(any, cal, programme),
  },
  {
    ...{ of: 'assign_programme', code: 'AT002', as: 'Noor', call: 'assign_programme' },
    with: run(any, cal, any),
  },
  {
    ...{ of: 'withdraw_practice', code: 'AT002', as: 'Noor', call: 'withdraw_practice' },
    with: `'p_practice_id', ${any}, 'p_revision', 1`,
  },
  {
    ...{ of: 'withdraw_practice', code: 'AT007', as: 'Noor', call: 'withdraw_practice' },
    with: `'p_practice_id', ${letter}, 'p_revision', 99`,
    details: { revision: 1 },
  },
  {
    ...{ of: 'withdraw_practice', code: 'AT022', as: 'Noor', call: 'withdraw_practice' },
    given: `select tap.answers('Ann', 'finish')`,
    with: `'p_practice_id', ${stepOfAnn}, 'p_revision', ${revision('practices', stepOfAnn)}`,
  },
];

const setting = (name: string, value: string, call: string): string =>
  `'statement', $$ select set_config('${name}', '${value}', true), ${call} $$`;

/** What nobody may do through the API at all, so the owner of the tables tries it. */
const guarded: readonly Refusal[] = [
  {
    ...{ of: 'refuse_change', code: 'AT009', as: 'service', call: 'as_owner' },
    with: `'statement', 'update public.form_versions set version = 9'`,
  },
  {
    ...{ of: 'caller', code: 'AT032', as: 'service', call: 'as_owner' },
    with: setting(
      'request.jwt.claims',
      '{"sub": "00000000-0000-4000-8000-00000000b001", "session_id": "00000000-0000-4000-8000-00000000b002"}',
      'private.caller()',
    ),
  },
  {
    ...{ of: 'check_request', code: 'AT034', as: 'service', call: 'as_owner' },
    with: setting('request.headers', '{"prefer": "count=planned"}', 'public.check_request()'),
  },
  {
    ...{ of: 'limit_metadata', code: 'AT033', as: 'service', call: 'as_owner' },
    with: `'statement', 'update auth.users set raw_user_meta_data = jsonb_build_object(''x'', repeat(''x'', 9000))'`,
    details: { most: 8192 },
  },
  {
    ...{ of: 'limit_rows', code: 'AT033', as: 'Noor', call: 'POST clients', times: 201 },
    with: `'name', 'x'`,
    details: { most: 200 },
  },
  {
    ...{ of: 'refuse_ledger_change', code: 'AT008', as: 'service', call: 'as_owner' },
    with: `'statement', 'delete from public.access_entries'`,
  },
];

export const workRefusals: readonly Refusal[] = [
  ...forms,
  ...measures,
  ...library,
  ...assigning,
  ...guarded,
];
