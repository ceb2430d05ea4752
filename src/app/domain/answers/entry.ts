import { answerProblem, type FormItem } from '../forms';
import { standing } from './merging';
import { answerIn, noReply, type Reply, replyOf, saysTheSame } from './reply';
import { type AnswerChange, changeOf, type StoredAnswer, wordsOf } from './stored-answer';

/** One question of a form that is being filled in: what is on the screen beside what the server has. */
export interface Entry {
  readonly reply: Reply;
  /** What the server had at `revision`. */
  readonly stored: Reply;
  /** The revision this reply was made from; 0 where the server has none. */
  readonly revision: number;
  /** When the server had that, as a moment of this device: asked for, if it was read; answered, if it was written. */
  readonly heardAt: number;
  /** What was sent since, with no answer heard: any of it may have arrived, though the answer was lost. */
  readonly sent: readonly Reply[];
  /** What another device wrote meanwhile; the person chooses. */
  readonly theirs: StoredAnswer | null;
  /** Whether the server refused exactly this reply. */
  readonly refused: boolean;
}

/** Of the words of a bad hour on a train the latest are enough. */
const keptSendings = 7;

export const emptyEntry = (item: FormItem): Entry => ({
  reply: noReply(item),
  stored: noReply(item),
  revision: 0,
  heardAt: 0,
  sent: [],
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

/** Words that may have arrived count as well, until the server is known to have the present ones. */
export const isUnsaved = ({ reply, stored, sent }: Entry): boolean =>
  [stored, ...sent].some((one) => !saysTheSame(reply, one));

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
  if (!keepable) return null;
  const change = changeOf(item.linkId, entry.reply, entry.revision);
  const earlier = entry.sent.filter((one) => !saysTheSame(one, entry.reply)).map(wordsOf);
  return earlier.length === 0 ? change : { ...change, earlier };
}

/** Whether the present words were sent, and no answer has come yet. */
export const isUnderWay = ({ reply, sent }: Entry): boolean =>
  sent.some((one) => saysTheSame(one, reply));

/** What stands there now is on its way. */
export function sending(entry: Entry): Entry {
  const { reply, sent } = entry;
  return isUnderWay(entry) ? entry : { ...entry, sent: [...sent.slice(-keptSendings), reply] };
}

/** After the server wrote `stored`; what was typed meanwhile stays. */
export function written(item: FormItem, entry: Entry, stored: StoredAnswer): Entry {
  return { ...entry, stored: storedReply(item, stored), revision: stored.revision, sent: [] };
}

/** After the server was found to have something else than was thought. The person chooses only where both say something of their own. */
export function met(item: FormItem, entry: Entry, stored: StoredAnswer): Entry {
  const isText = item.type === 'text' || item.type === 'longtext';
  const { reply: mine, stored: base, sent } = entry;
  const stands = standing({ mine, base, sent, isText }, storedReply(item, stored));
  if (stands === 'mine') return written(item, entry, stored);
  return stands === 'theirs' ? entryOf(item, stored) : { ...entry, theirs: stored };
}

/** What another tab of this browser has of the same question; `isTyped` where the person went on with it there. */
export function joined(here: Entry, there: Entry, isTyped: boolean): Entry {
  const base = here.heardAt > there.heardAt ? here : there;
  const others = there.sent.filter((one) => !here.sent.some((each) => saysTheSame(each, one)));
  const sent = here.revision === there.revision ? [...here.sent, ...others] : base.sent;
  return { ...base, sent, reply: isTyped ? there.reply : here.reply };
}

/** What a closed tab left of an entry. */
export type KeptEntry = Pick<Entry, 'reply' | 'stored' | 'revision' | 'heardAt' | 'sent'>;

/** Gone on with. What it was made from stays known: the server then says what changed meanwhile. */
export function restored(entry: Entry, kept: KeptEntry): Entry {
  const hasArrived = [entry.stored, ...kept.sent].every((one) => saysTheSame(one, kept.reply));
  return hasArrived ? { ...entry, reply: kept.reply } : { ...entry, ...kept };
}

/** As the server had it when it was asked at `asked`, for an entry nobody is editing here. */
export function refreshed(
  item: FormItem,
  entry: Entry,
  stored: StoredAnswer,
  asked: number,
): Entry {
  const isNews = stored.revision !== entry.revision && !entry.theirs && !isUnsaved(entry);
  return isNews ? { ...entryOf(item, stored), heardAt: asked } : entry;
}

export type Choice = 'mine' | 'theirs' | 'both';

/** The conflict, settled: what is on the screen now stands against the newer revision. */
export function settled(item: FormItem, entry: Entry, choice: Choice): Entry {
  if (!entry.theirs) return entry;
  const stored = storedReply(item, entry.theirs);
  const base = { ...written(item, entry, entry.theirs), theirs: null, refused: false };
  if (choice === 'theirs') return { ...base, reply: stored };
  if (choice === 'mine') return base;
  return { ...base, reply: { ...entry.reply, value: oneAfterOther(stored, entry.reply) } };
}

const oneAfterOther = (one: Reply, other: Reply): string =>
  `${String(one.value ?? '')}\n\n${String(other.value ?? '')}`;

/** Both texts can stand together only where there is room for words on both sides. */
export const canKeepBoth = (item: FormItem, { reply, theirs }: Entry): boolean =>
  item.type === 'longtext' && reply.state === 'answered' && theirs?.state === 'answered';
