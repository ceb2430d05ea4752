import { answerWords } from './answer-words';
import { enabledLinkIds } from './conditions';
import {
  allItems,
  type Answers,
  type AnswerState,
  type FormDefinition,
  type FormItem,
} from './definition';
import { canChooseVisibility, defaultVisibility } from './visibility';

/** One question as the coach reads it. `none`: not answered, or kept by the client; all the same. */
export interface ReadingEntry {
  readonly item: FormItem;
  readonly state: AnswerState | 'none';
  readonly words: readonly string[];
}

export interface ReadingGroup {
  readonly linkId: string;
  readonly title: string;
  readonly entries: readonly ReadingEntry[];
}

/**
 * A sent form by section, from the answers that the coach may read and nothing else: whatever is
 * hidden from them can't change what they see. Questions that nobody but the client ever sees
 * are not listed at all.
 */
export function readingGroups(
  definition: FormDefinition,
  readable: Answers,
): readonly ReadingGroup[] {
  const asked = new Set(enabledLinkIds(definition, readable));
  return definition.sections
    .map(({ linkId, title, items }) => ({
      linkId,
      title,
      entries: items
        .map((item) => readingEntry(item, readable))
        .filter(({ item, state }) => state !== 'none' || (asked.has(item.linkId) && isShown(item))),
    }))
    .filter((group) => group.entries.length > 0);
}

/** The questions that the client would rather talk about, in the order of the form. */
export const liveTopics = (definition: FormDefinition, readable: Answers): readonly FormItem[] =>
  allItems(definition).filter((item) => readingEntry(item, readable).state === 'live');

function readingEntry(item: FormItem, readable: Answers): ReadingEntry {
  const answer = Object.hasOwn(readable, item.linkId) ? readable[item.linkId] : undefined;
  return { item, state: answer?.state ?? 'none', words: answerWords(item, answer) };
}

const isShown = (item: FormItem): boolean =>
  canChooseVisibility(item) || defaultVisibility(item) !== 'only_me';
