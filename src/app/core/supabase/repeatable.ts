/** Functions that only read, or find done what is asked of them a second time. supabase/tests holds the first list true. */
export const readingFunctions: readonly string[] = [
  'check_in_plan',
  'check_invitation',
  'coach_today',
  'considerations',
  'followed_practices',
  'last_agreements',
  'list_clients',
  'live_topics',
  'logs_to_read',
  'my_check_ins',
  'my_invitations',
  'my_practices_today',
  'my_records',
  'note_agreements',
  'password_to_choose',
  'planned_in',
  'prepare',
  'progress',
  'search_record',
  'shared_agreements',
  'timeline',
  'unusual_check_ins',
  'wins',
];

const settledFunctions: readonly string[] = [
  'answer_agreement',
  'answer_shared_agreement',
  'mark_log_read',
  'mark_log_unread',
  'mark_reviewed',
  'mark_shared_note_read',
  'mark_unread',
  'open_check_in',
  'remember_position',
  'save_answers',
  'save_check_in_settings',
  'save_note',
  'submit_assignment',
  'undo_assignment',
];

const repeatable = new Set([...readingFunctions, ...settledFunctions]);

/**
 * Whether a request to the data API may be done twice and counts once: it reads, its function is one of those above, or
 * it carries an id of its own (`request_id`). Where only a revision guards it, a second one would be told of a conflict
 * with the first, so those are sent again by a person alone.
 */
export function isRepeatable(input: RequestInfo | URL, init?: RequestInit): boolean {
  const method = init?.method ?? 'GET';
  if (method === 'GET' || method === 'HEAD') return true;
  const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
  const called = /\/rpc\/([^/]+)$/.exec(pathname)?.[1];
  if (called && repeatable.has(called)) return true;
  return typeof init?.body === 'string' && /"(p_)?request_id":"/.test(init.body);
}
