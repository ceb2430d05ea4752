import {
  type Answer,
  type AnswerState,
  type AnswerValue,
  defaultVisibility,
  effectiveVisibility,
  type FormItem,
  type Visibility,
} from '../forms';

/** What stands at a question on the screen. A null state is: nothing yet, or taken back. */
export interface Reply {
  readonly state: AnswerState | null;
  /** Null unless the state is `answered`. May be unfit to be sent ("12a" where a number is asked). */
  readonly value: AnswerValue | null;
  /** Chosen even before anything is answered. */
  readonly visibility: Visibility;
}

export const noReply = (item: FormItem): Reply => ({
  state: null,
  value: null,
  visibility: defaultVisibility(item),
});

export const replyOf = (item: FormItem, answer: Answer | undefined): Reply =>
  answer
    ? {
        state: answer.state,
        value: answer.value ?? null,
        visibility: effectiveVisibility(item, answer),
      }
    : noReply(item);

/** With this value instead; emptiness takes the answer back. */
export const withValue = (reply: Reply, value: AnswerValue | null): Reply =>
  isNothing(value)
    ? { state: null, value: null, visibility: reply.visibility }
    : { state: 'answered', value, visibility: reply.visibility };

/** Left out on purpose, with or without a word in the session. */
export const leftOut = (reply: Reply, state: 'skipped' | 'live'): Reply => ({
  state,
  value: null,
  visibility: reply.visibility,
});

/** As the form rules take it; undefined when there is none. A topic for the session is always the coach's to see. */
export function answerIn({ state, value, visibility }: Reply): Answer | undefined {
  if (state === null) return undefined;
  if (state === 'answered') return value === null ? undefined : { state, value, visibility };
  return { state, visibility: state === 'live' && visibility === 'only_me' ? 'coach' : visibility };
}

/** Whether two replies say the same to the server. */
export const saysTheSame = (one: Reply, other: Reply): boolean =>
  JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));

function canonical(reply: Reply): unknown {
  const answer = answerIn(reply);
  return answer ? [answer.state, answer.value ?? null, answer.visibility] : null;
}

const isNothing = (value: AnswerValue | null): value is null | '' | readonly [] =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
