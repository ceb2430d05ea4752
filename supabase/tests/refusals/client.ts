import { any, intake, request, revision, type Refusal } from './refusal.ts';

const answer = (assignment: string, link: string, value: string) =>
  `'assignment_id', ${assignment}, 'link_id', '${link}', 'value', '${value}'::jsonb, 'state', 'answered', 'visibility', 'coach'`;
const amendment = (assignment: string, link: string, value: string, rev: string) =>
  `'p_assignment_id', ${assignment}, 'p_answer', tap.answer('${link}', '${value}', p_revision => ${rev})`;
const logOfAnn = `tap.log_of('Ann')`;
const practiceOfAnn = `tap.practice_of('Ann')`;
const practice = (id: string, rev: string, said: string) =>
  `'p_practice_id', ${id}, 'p_revision', ${rev}, 'p_answer', '${said}'`;
const log = (req: string, of: string, rev: string, words: string) =>
  `'p_request_id', ${req}, 'p_practice_id', ${of}, 'p_revision', ${rev}, 'p_log', ${words}`;

const joining: readonly Refusal[] = [
  {
    ...{ of: 'check_invitation', code: 'AT001', as: 'nobody', call: 'check_invitation' },
    with: `'token', 'x'`,
  },
  {
    ...{ of: 'take_invitation', code: 'AT001', as: 'Ann', call: 'accept_invitation' },
    with: `'token', 'x'`,
  },
  {
    // an invitation to be a coach
    ...{ of: 'join_by', code: 'AT001', as: 'Ann', call: 'accept_invitation' },
    with: `'token', tap.token_of('coach', null, null, 'Ann')`,
  },
  {
    // an invitation to a record that somebody has joined
    ...{ of: 'join_by', code: 'AT001', as: 'Ann', call: 'accept_invitation' },
    with: `'token', tap.token_of('client', tap.user_of('Noor'), tap.record('Bea'), 'Ann')`,
  },
  {
    ...{ of: 'withdraw_consent', code: 'AT002', as: 'Ann', call: 'withdraw_consent' },
    with: `'p_consent_id', ${any}`,
  },
  {
    ...{ of: 'mark_shared_note_read', code: 'AT002', as: 'Ann', call: 'mark_shared_note_read' },
    with: `'p_shared_note_id', ${any}`,
  },
  {
    ...{ of: 'answer_shared_agreement', code: 'AT002', as: 'Ann', call: 'answer_shared_agreement' },
    with: `'p_shared_note_id', tap.message_to('Ann'), 'p_words', 'A swim', 'p_answer', 'kept'`,
  },
];

const forms: readonly Refusal[] = [
  {
    ...{ of: 'my_assignment', code: 'AT002', as: 'Ann', call: 'submit_assignment' },
    with: `'p_assignment_id', ${any}`,
  },
  {
    ...{ of: 'submit_assignment', code: 'AT005', as: 'Bea', call: 'submit_assignment' },
    with: `'p_assignment_id', ${intake('Bea')}`,
    details: [
      { linkId: 'home', code: 'missing' },
      { linkId: 'now', code: 'missing' },
    ],
  },
  {
    ...{ of: 'save_answers', code: 'AT006', as: 'Ann', call: 'save_answers' },
    with: `'p_assignment_id', ${intake('Ann')}, 'p_answers', '[]'::jsonb`,
  },
  {
    ...{ of: 'save_answers', code: 'AT004', as: 'Bea', call: 'save_answers' },
    with: `'p_assignment_id', ${intake('Bea')}, 'p_answers', '{}'::jsonb`,
    details: { code: 'wrong_type' },
  },
  {
    ...{ of: 'guard_sent_answer', code: 'AT006', as: 'Ann', call: 'PATCH answers' },
    where: `'link_id=eq.hopes&assignment_id=eq.' || ${intake('Ann')}`,
    with: `'visibility', 'only_me'`,
  },
  {
    ...{ of: 'place_answer', code: 'AT002', as: 'Ann', call: 'POST answers' },
    with: answer(any, 'hopes', '1'),
  },
  {
    ...{ of: 'place_answer', code: 'AT006', as: 'Cal', call: 'POST answers' },
    with: answer(intake('Cal'), 'hopes', '1'),
  },
  {
    ...{ of: 'place_answer', code: 'AT004', as: 'Bea', call: 'POST answers' },
    with: answer(intake('Bea'), 'home', '1'),
    details: { linkId: 'home', code: 'wrong_type' },
  },
  {
    ...{ of: 'amend_answer', code: 'AT014', as: 'Bea', call: 'amend_answer' },
    with: amendment(intake('Bea'), 'hopes', '"x"', '1'),
  },
  {
    ...{ of: 'write_amendment', code: 'AT004', as: 'Ann', call: 'amend_answer' },
    with: amendment(intake('Ann'), 'elsewhere', '"x"', '0'),
    details: { linkId: 'elsewhere', code: 'unknown_question' },
  },
  {
    ...{ of: 'write_amendment', code: 'AT005', as: 'Ann', call: 'amend_answer' },
    with: amendment(
      intake('Ann'),
      'agree',
      'false',
      `(select revision from answers where assignment_id = ${intake('Ann')} and link_id = 'agree')`,
    ),
    details: [{ linkId: 'agree', code: 'must_agree' }],
  },
  {
    ...{ of: 'my_coach_of', code: 'AT002', as: 'Ann', call: 'open_check_in' },
    with: `'p_client_id', tap.record('Bea')`,
  },
];

const practising: readonly Refusal[] = [
  {
    ...{ of: 'my_practice', code: 'AT002', as: 'Ann', call: 'answer_practice' },
    with: practice(any, '1', 'accept'),
  },
  {
    ...{ of: 'answer_practice', code: 'AT007', as: 'Ann', call: 'answer_practice' },
    with: practice(practiceOfAnn, '99', 'pause'),
    details: { revision: 2 },
  },
  {
    ...{ of: 'answer_practice', code: 'AT022', as: 'Ann', call: 'answer_practice' },
    with: practice(practiceOfAnn, revision('practices', practiceOfAnn), 'set_aside'),
  },
  {
    ...{ of: 'release_practice', code: 'AT002', as: 'Ann', call: 'release_practice' },
    with: `'p_practice_id', ${any}`,
  },
  {
    ...{ of: 'save_practice_log', code: 'AT029', as: 'Ann', call: 'save_practice_log' },
    with: log(any, practiceOfAnn, 'null', `'{}'::jsonb`),
    details: { field: 'day', code: 'missing' },
  },
  {
    ...{ of: 'save_practice_log', code: 'AT002', as: 'Ann', call: 'save_practice_log' },
    with: log(any, practiceOfAnn, '1', `tap.a_log('x')`),
  },
  {
    ...{ of: 'save_practice_log', code: 'AT007', as: 'Ann', call: 'save_practice_log' },
    with: log(request('practice_logs', logOfAnn), practiceOfAnn, '99', `tap.a_log('x')`),
  },
  {
    ...{ of: 'add_log', code: 'AT022', as: 'Cal', call: 'save_practice_log' },
    with: log(any, `tap.practice_of('Cal')`, 'null', `tap.a_log('x')`),
  },
  {
    // the request was one about another practice
    ...{ of: 'add_log', code: 'AT002', as: 'Ann', call: 'save_practice_log' },
    given: `select tap.answers('Ann', 'accept', tap.assigns('Ann', 'Another'))`,
    with: log(
      request('practice_logs', logOfAnn),
      `(select p.id from practices p where p.title = 'Another')`,
      'null',
      `tap.a_log('x')`,
    ),
  },
  {
    ...{ of: 'check_day', code: 'AT024', as: 'Ann', call: 'save_practice_log' },
    with: log(any, practiceOfAnn, 'null', `tap.a_log('x', 'coach', '{"day": "2020-01-01"}')`),
  },
  {
    // a log that has no reply
    ...{ of: 'thank_for_reply', code: 'AT002', as: 'Ann', call: 'thank_for_reply' },
    with: `'p_log_id', ${logOfAnn}, 'p_thanks', 'x'`,
  },
  {
    ...{ of: 'delete_practice_log', code: 'AT002', as: 'Ann', call: 'delete_practice_log' },
    with: `'p_log_id', ${any}, 'p_revision', 1`,
  },
  {
    ...{ of: 'delete_practice_log', code: 'AT007', as: 'Ann', call: 'delete_practice_log' },
    with: `'p_log_id', ${logOfAnn}, 'p_revision', 99`,
  },
];

export const clientRefusals: readonly Refusal[] = [...joining, ...forms, ...practising];
