import { any, request, revision, type Refusal } from './refusal.ts';

const ann = `'p_client_id', tap.record('Ann')`;
const deleted = (note: string) => `update notes set deleted_at = now() where id = ${note}`;
const noteOfAnn = `tap.note_of('Ann')`;
const noteOfBea = `tap.note_of('Bea')`;
const note = (id: string, rev: string) => `'p_note_id', ${id}, 'p_revision', ${rev}`;
const amended = `'p_body', tap.document('x'), 'p_reason', 'x'`;
const logOfAnn = `tap.log_of('Ann')`;
const sessionOfAnn = `tap.session_of('Ann')`;
const session = (id: string, rev: string) => `'p_session_id', ${id}, 'p_revision', ${rev}`;
const moved = `'p_starts_at', now() + interval '9 d', 'p_ends_at', now() + interval '9 d 1 h', 'p_place', null, 'p_video_link', null`;
const beas = (column: string) =>
  `(select s.${column} from sessions s where s.id = tap.session_of('Bea'))`;
const overBeas = `'p_starts_at', ${beas('starts_at')}, 'p_ends_at', ${beas('ends_at')}, 'p_place', null, 'p_video_link', null`;

const people: readonly Refusal[] = [
  { of: 'require_coach', code: 'AT010', as: 'Ann', call: 'invite_client', with: ann },
  {
    ...{ of: 'require_client_of_mine', code: 'AT002', as: 'Noor', call: 'invite_client' },
    with: `'p_client_id', tap.record('Dov')`,
  },
  { of: 'invite_client', code: 'AT012', as: 'Noor', call: 'invite_client', with: ann },
  {
    ...{ of: 'invite_client', code: 'AT011', as: 'Noor', call: 'invite_client' },
    given: `update clients set email = null where id = tap.record('Lea')`,
    with: `'p_client_id', tap.record('Lea')`,
  },
  {
    ...{ of: 'revoke_invitation', code: 'AT002', as: 'Noor', call: 'revoke_invitation' },
    with: `'p_invitation_id', ${any}`,
  },
];

const notes: readonly Refusal[] = [
  {
    ...{ of: 'save_note', code: 'AT002', as: 'Noor', call: 'save_note' },
    with: `${note(any, '1')}, 'p_title', 'x', 'p_body', tap.document('x'), 'p_device', 'x'`,
  },
  {
    ...{ of: 'guard_note', code: 'AT018', as: 'Noor', call: 'save_note' },
    with: `${note(noteOfBea, revision('notes', noteOfBea))}, 'p_title', 'x', 'p_body', tap.document('x'), 'p_device', 'x'`,
  },
  {
    ...{ of: 'guard_note', code: 'AT019', as: 'Noor', call: 'save_note' },
    given: deleted(noteOfAnn),
    with: `${note(noteOfAnn, revision('notes', noteOfAnn))}, 'p_title', 'x', 'p_body', tap.document('x'), 'p_device', 'x'`,
  },
  {
    ...{ of: 'answer_agreement', code: 'AT002', as: 'Noor', call: 'answer_agreement' },
    with: `'p_note_id', ${noteOfAnn}, 'p_words', 'A swim', 'p_answer', 'kept'`,
  },
  {
    ...{ of: 'my_note', code: 'AT002', as: 'Noor', call: 'finalise_note' },
    with: note(any, '1'),
  },
  {
    ...{ of: 'finalise_note', code: 'AT019', as: 'Noor', call: 'finalise_note' },
    given: deleted(noteOfAnn),
    with: note(noteOfAnn, '1'),
  },
  {
    ...{ of: 'finalise_note', code: 'AT007', as: 'Noor', call: 'finalise_note' },
    with: note(noteOfAnn, '99'),
    details: { revision: 1 },
  },
  {
    ...{ of: 'require_reason', code: 'AT021', as: 'Noor', call: 'amend_note' },
    with: `${note(noteOfBea, '2')}, 'p_body', tap.document('x'), 'p_reason', ' '`,
  },
  {
    ...{ of: 'amend_note', code: 'AT019', as: 'Noor', call: 'amend_note' },
    given: deleted(noteOfBea),
    with: `${note(noteOfBea, '2')}, ${amended}`,
  },
  {
    ...{ of: 'amend_note', code: 'AT020', as: 'Noor', call: 'amend_note' },
    with: `${note(noteOfAnn, '1')}, ${amended}`,
  },
  {
    ...{ of: 'amend_note', code: 'AT007', as: 'Noor', call: 'amend_note' },
    with: `${note(noteOfBea, '99')}, ${amended}`,
    details: { revision: 2 },
  },
  {
    ...{ of: 'restore_note_version', code: 'AT002', as: 'Noor', call: 'restore_note_version' },
    with: `${note(noteOfAnn, '1')}, 'p_version_id', ${any}, 'p_reason', 'x'`,
  },
  {
    ...{ of: 'restore_note_version', code: 'AT019', as: 'Noor', call: 'restore_note_version' },
    given: deleted(noteOfBea),
    with: `${note(noteOfBea, '2')}, 'p_version_id', tap.version_of('Bea'), 'p_reason', 'x'`,
  },
  {
    ...{ of: 'restore_note_version', code: 'AT007', as: 'Noor', call: 'restore_note_version' },
    with: `${note(noteOfBea, '99')}, 'p_version_id', tap.version_of('Bea'), 'p_reason', 'x'`,
    details: { revision: 2 },
  },
];

const messages: readonly Refusal[] = [
  {
    ...{ of: 'share_note', code: 'AT002', as: 'Noor', call: 'share_note' },
    with: `'p_request_id', ${any}, ${ann}, 'p_session_id', ${any}, 'p_body', tap.document('x')`,
  },
  {
    // the request was one about another client
    ...{ of: 'share_note', code: 'AT002', as: 'Noor', call: 'share_note' },
    with: `'p_request_id', ${request('shared_notes', `tap.message_to('Bea')`)}, ${ann}, 'p_session_id', null, 'p_body', tap.document('x')`,
  },
  {
    ...{ of: 'check_document', code: 'AT017', as: 'Noor', call: 'share_note' },
    with: `'p_request_id', ${any}, ${ann}, 'p_session_id', null, 'p_body', '{"type": "x"}'::jsonb`,
    details: { code: 'not_a_document' },
  },
  {
    ...{ of: 'withdraw_shared_note', code: 'AT002', as: 'Noor', call: 'withdraw_shared_note' },
    with: `'p_shared_note_id', ${any}`,
  },
];

const sessions: readonly Refusal[] = [
  {
    ...{ of: 'my_session', code: 'AT002', as: 'Noor', call: 'move_session' },
    with: `${session(any, '1')}, ${moved}`,
  },
  {
    ...{ of: 'move_session', code: 'AT007', as: 'Noor', call: 'move_session' },
    with: `${session(sessionOfAnn, '99')}, ${moved}`,
    details: { revision: 1 },
  },
  {
    ...{ of: 'move_session', code: 'AT016', as: 'Noor', call: 'move_session' },
    given: `update sessions set status = 'completed' where id = ${sessionOfAnn}`,
    with: `${session(sessionOfAnn, revision('sessions', sessionOfAnn))}, ${moved}`,
  },
  {
    ...{ of: 'keep_slot', code: 'AT015', as: 'Noor', call: 'move_session' },
    with: `${session(sessionOfAnn, '1')}, ${overBeas}`,
  },
  {
    ...{ of: 'planning_zone', code: 'AT035', as: 'Noor', call: 'move_session' },
    with: `${session(sessionOfAnn, '1')}, ${moved}, 'p_time_zone', 'Nowhere/At_All'`,
  },
  {
    ...{ of: 'instant_near', code: 'AT036', as: 'Noor', call: 'move_session' },
    with: `${session(sessionOfAnn, '1')}, ${moved}, 'p_time_zone', 'Europe/London', 'p_local_start', '2040-03-25T01:30'`,
  },
  {
    ...{ of: 'set_session_status', code: 'AT007', as: 'Noor', call: 'complete_session' },
    with: session(sessionOfAnn, '99'),
    details: { revision: 1 },
  },
  {
    ...{ of: 'set_session_status', code: 'AT016', as: 'Noor', call: 'cancel_session' },
    given: `update sessions set status = 'completed' where id = ${sessionOfAnn}`,
    with: session(sessionOfAnn, revision('sessions', sessionOfAnn)),
  },
];

const logs: readonly Refusal[] = [
  {
    ...{ of: 'log_for_me', code: 'AT002', as: 'Noor', call: 'mark_log_read' },
    with: `'p_log_id', ${any}, 'p_revision', 1`,
  },
  {
    ...{ of: 'mark_log_read', code: 'AT007', as: 'Noor', call: 'mark_log_read' },
    with: `'p_log_id', ${logOfAnn}, 'p_revision', 99`,
  },
  {
    ...{ of: 'reply_to_log', code: 'AT029', as: 'Noor', call: 'reply_to_log' },
    with: `'p_log_id', ${logOfAnn}, 'p_revision', 2, 'p_reply', ''`,
    details: { field: 'reply', code: 'missing' },
  },
  {
    ...{ of: 'reply_to_log', code: 'AT025', as: 'Noor', call: 'reply_to_log' },
    given: `update practice_logs set reply = 'Said', replied_at = now() where id = ${logOfAnn}`,
    with: `'p_log_id', ${logOfAnn}, 'p_revision', 2, 'p_reply', 'Another'`,
  },
  {
    ...{ of: 'reply_to_log', code: 'AT007', as: 'Noor', call: 'reply_to_log' },
    with: `'p_log_id', ${logOfAnn}, 'p_revision', 99, 'p_reply', 'x'`,
  },
];

/** What PostgREST tells the database of a request, and a call with it. */
export const coachRefusals: readonly Refusal[] = [
  ...people,
  ...notes,
  ...messages,
  ...sessions,
  ...logs,
];
