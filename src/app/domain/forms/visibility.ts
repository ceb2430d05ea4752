import { enabledLinkIds } from './conditions';
import {
  type Answers,
  answerStates,
  type FormDefinition,
  type FormItem,
  visibilities,
  type Visibility,
  allItems,
} from './definition';
import { isRecord, ownValue } from './given';
import { choosesTellNoOne } from './safety';

/** Whether the client decides who sees the answer. */
export const canChooseVisibility = (item: FormItem): boolean => item.seenBy?.fixed !== true;

/** Who sees an answer for which nothing has been chosen yet. */
export const defaultVisibility = (item: FormItem): Visibility => item.seenBy?.default ?? 'coach';

/**
 * Who sees the answer: what the form fixes beats what was stored with the answer.
 * A stored word that is not a visibility keeps the answer to the client.
 */
export function effectiveVisibility(item: FormItem, answer: unknown): Visibility {
  const stored = isRecord(answer) ? (ownValue(answer, 'visibility') ?? undefined) : undefined;
  if (!canChooseVisibility(item) || stored === undefined) {
    return defaultVisibility(item);
  }
  return visibilities.find((visibility) => visibility === stored) ?? 'only_me';
}

/**
 * The linkIds of the answers, skipped and kept-for-the-session ones included, that the coach may
 * read once the form is sent, in the order of the form. "Tell no one" withholds every answer of
 * the sensitivity `safety`, whatever its visibility.
 */
export function coachReadableLinkIds(
  definition: FormDefinition,
  answers: Answers,
): readonly string[] {
  const asked = enabledLinkIds(definition, answers);
  const isSilent = choosesTellNoOne(definition, answers);
  return allItems(definition)
    .filter((item) => asked.includes(item.linkId))
    .filter((item) => !(isSilent && item.sensitivity === 'safety'))
    .filter((item) => isReadable(item, ownValue(answers, item.linkId)))
    .map((item) => item.linkId);
}

const isReadable = (item: FormItem, answer: unknown): boolean =>
  isRecord(answer) &&
  answerStates.some((state) => state === answer['state']) &&
  effectiveVisibility(item, answer) !== 'only_me';
