import { answerProblem, type FormItem } from '../forms';
import { answerIn, noReply, type Reply, replyOf, saysTheSame } from './reply';
import { type AnswerChange, changeOf, type StoredAnswer } from './stored-answer';

/** One question of an open sheet: what is on the screen beside what the server has. */
export interface Entry {
  readonly reply: Reply;
  /** What the server had at `revision`. */
  readonly stored: Reply;
  /** The revision this reply was made from; 0 where the server has none. */
  readonly revision: number;
  /** What another device wrote meanwhile; the person chooses. */
  readonly theirs: StoredAnswer | null;
  /** Whether the server refused exactly this reply. */
  readonly refused: boolean;
}

export const emptyEntry = (item: FormItem): Entry => ({
  reply: noReply(item),
  stored: noReply(item),
  revision: 0,
  theirs: null,
  refused: false,
});

function entryOf(item: FormItem, stored: StoredAnswer): Entry {
  const reply = storedReply(item, stored);
  return { ...emptyEntry(item), reply, stored: reply, revision: stored.revision };
}

export function storedReply(item: FormItem, { state, value, visibility }: StoredAnswer): Reply {
  if (state === null) return noReply(item);
  return replyOf(item, value === null ? { state, visibility } : { state, value, visibility });
}

export const isUnsaved = ({ reply, stored }: Entry): boolean => !saysTheSame(reply, stored);

/** Nobody has answered it yet, here or elsewhere. */
export const isUntouched = ({ reply, revision }: Entry): boolean =>
  reply.state === null && revision === 0;

/** What should go to the server now, if anything. */
export function changeFor(item: FormItem, entry: Entry): AnswerChange | null {
  if (entry.theirs || entry.refused || !isUnsaved(entry)) return null;
  const answer = answerIn(entry.reply);
  const problem = answer ? answerProblem(item, answer) : null;
  // A "no" that holds the form back is an answer all the same, and is kept; only sending refuses it.
  const keepable = problem === null || problem === 'must_agree';
  return keepable ? changeOf(item.linkId, entry.reply, entry.revision) : null;
}

/** After the server wrote `stored`; what was typed meanwhile stays. */
export function written(item: FormItem, entry: Entry, stored: StoredAnswer): Entry {
  return { ...entry, stored: storedReply(item, stored), revision: stored.revision };
}

/**
 * As the server has it now, for an entry nobody is editing here. Only a higher revision counts: an answer
 * that was read before our own latest save must not undo it.
 */
export function refreshed(item: FormItem, entry: Entry, stored: StoredAnswer): Entry {
  const isNews = stored.revision > entry.revision && !entry.theirs && !isUnsaved(entry);
  return isNews ? entryOf(item, stored) : entry;
}

export type Choice = 'mine' | 'theirs' | 'both';

/** The conflict, settled: what is on the screen now stands against the newer revision. */
export function settled(item: FormItem, entry: Entry, choice: Choice): Entry {
  if (!entry.theirs) return entry;
  const stored = storedReply(item, entry.theirs);
  const base = { ...entry, stored, revision: entry.theirs.revision, theirs: null, refused: false };
  if (choice === 'theirs') return { ...base, reply: stored };
  if (choice === 'mine') return base;
  return { ...base, reply: { ...entry.reply, value: joined(stored, entry.reply) } };
}

const joined = (one: Reply, other: Reply): string =>
  `${String(one.value ?? '')}\n\n${String(other.value ?? '')}`;

/** Both texts can stand together only where there is room for words on both sides. */
export const canKeepBoth = (item: FormItem, { reply, theirs }: Entry): boolean =>
  item.type === 'longtext' && reply.state === 'answered' && theirs?.state === 'answered';
