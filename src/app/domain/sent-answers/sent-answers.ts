import {
  type Answer,
  type AnswerState,
  type Answers,
  type AnswerValue,
  type FormDefinition,
  type FormItem,
} from '../forms';
import { mayHaveBeenAsked } from './may-have-been-asked';
import { inOrder } from '../words/in-order';

/** An answer as the coach may read it. What the coach may not read is not there at all. */
export interface ReadableAnswer extends Answer {
  readonly linkId: string;
  readonly amendedAt: string | null;
}

/** What an answer said before it was amended. */
export interface EarlierAnswer {
  readonly linkId: string;
  readonly state: AnswerState;
  readonly value?: AnswerValue;
  readonly replacedAt: string;
}

/** `unanswered` is said alike for what was left open and for what the client keeps. */
export type SentAnswerState = AnswerState | 'unanswered';

export interface ReadQuestion {
  readonly item: FormItem;
  readonly state: SentAnswerState;
  /** Absent unless answered. */
  readonly value?: AnswerValue;
  readonly amendedAt: string | null;
  /** Newest first. */
  readonly earlier: readonly EarlierAnswer[];
}

export interface ReadSection {
  readonly linkId: string;
  readonly title: string;
  /** Whether the form asks about safety here: such a section is not printed, whatever was answered. */
  readonly asksAboutSafety: boolean;
  readonly questions: readonly ReadQuestion[];
}

/** Something for the next session, in the words of the question. */
export interface Topic {
  readonly linkId: string;
  readonly text: string;
  readonly isPrinted: boolean;
}

export interface SentAnswers {
  readonly sections: readonly ReadSection[];
  /** What the client would rather say live. */
  readonly topics: readonly Topic[];
}

interface Sent {
  readonly definition: FormDefinition;
  readonly answers: readonly ReadableAnswer[];
  readonly history: readonly EarlierAnswer[];
}

/**
 * A sent form as its coach reads it. It is made of nothing but what the coach may read, so it can't tell
 * a kept answer from a missing one. A safety question is not listed unless its answer may be read.
 */
export function readForm({ definition, answers, history }: Sent): SentAnswers {
  const visible: Answers = Object.fromEntries(answers.map((answer) => [answer.linkId, answer]));
  const asked = mayHaveBeenAsked(definition, visible);
  const isListed = (item: FormItem) =>
    Object.hasOwn(visible, item.linkId) ||
    (asked.has(item.linkId) && item.sensitivity !== 'safety');
  const read = (item: FormItem) => readQuestion(item, answers, history);
  const sections = definition.sections
    .map(({ linkId, title, items }) => ({
      linkId,
      title,
      asksAboutSafety: items.some(({ sensitivity }) => sensitivity === 'safety'),
      questions: items.filter(isListed).map(read),
    }))
    .filter(({ questions }) => questions.length > 0);
  return { sections, topics: sections.flatMap(topicsOf) };
}

const topicsOf = ({ asksAboutSafety, questions }: ReadSection): readonly Topic[] =>
  questions
    .filter(({ state }) => state === 'live')
    .map(({ item: { linkId, text } }) => ({ linkId, text, isPrinted: !asksAboutSafety }));

function readQuestion(
  item: FormItem,
  answers: readonly ReadableAnswer[],
  history: readonly EarlierAnswer[],
): ReadQuestion {
  const answer = answers.find(({ linkId }) => linkId === item.linkId);
  const earlier = history
    .filter(({ linkId }) => linkId === item.linkId)
    .sort((one, other) => inOrder(other.replacedAt, one.replacedAt));
  return {
    item,
    state: answer?.state ?? 'unanswered',
    amendedAt: answer?.amendedAt ?? null,
    earlier: answer ? earlier : [],
    ...(answer?.value === undefined ? {} : { value: answer.value }),
  };
}
