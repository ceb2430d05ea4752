/** Functions that only read. supabase/tests holds this list and the next one complete. */
export const readingFunctions: readonly string[] = [
  'check_in_plan',
  'check_invitation',
  'coach_today',
  'considerations',
  'followed_practices',
  'given_before',
  'last_agreements',
  'list_clients',
  'live_topics',
  'logs_to_read',
  'my_check_ins',
  'my_invitations',
  'my_practices_today',
  'my_records',
  'password_to_choose',
  'planned_in',
  'prepare',
  'progress',
  'search_record',
  'timeline',
  'unusual_check_ins',
  'wins',
];

/** Functions that find done what is asked of them a second time; each story of theirs asks twice. */
export const settledFunctions: readonly string[] = [
  'accept_invitation',
  'accept_my_invitation',
  'amend_answer',
  'amend_note',
  'answer_practice',
  'cancel_session',
  'complete_session',
  'delete_note',
  'favour_practice',
  'finalise_note',
  'mark_log_read',
  'mark_log_unread',
  'mark_reviewed',
  'mark_shared_note_read',
  'mark_unread',
  'move_session',
  'open_check_in',
  'plan_check_ins',
  'record_access',
  'release_practice',
  'remember_position',
  'reopen_session',
  'reply_to_log',
  'restore_note_version',
  'revoke_invitation',
  'save_answers',
  'save_check_in_settings',
  'save_note',
  'submit_assignment',
  'thank_for_reply',
  'undelete_note',
  'undo_assignment',
  'withdraw_assignment',
  'withdraw_consent',
  'withdraw_practice',
  'withdraw_shared_note',
];

const repeatable = new Set([...readingFunctions, ...settledFunctions]);

/** A row that is there already is left as it is, and the gateway reads what it says. */
const isUpsert = ({ searchParams }: URL): boolean => searchParams.has('on_conflict');

/**
 * Whether a request to the data API may be done twice and counts once: it reads, changes or deletes rows, its function
 * is one of those above, or it carries an id of its own (`request_id`). A change at a revision that met another one is
 * compared by its gateway (`writtenOr`): where the row says already what was wanted, an earlier try had arrived.
 */
export function isRepeatable(input: RequestInfo | URL, init?: RequestInit): boolean {
  const method = init?.method ?? 'GET';
  if (method !== 'POST') return true;
  const url = new URL(input instanceof Request ? input.url : input, location.href);
  const called = /\/rpc\/([^/]+)$/.exec(url.pathname)?.[1];
  if (called ? repeatable.has(called) : isUpsert(url)) return true;
  return typeof init?.body === 'string' && /"(p_)?request_id":"/.test(init.body);
}
