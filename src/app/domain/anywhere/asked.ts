import { wordsOf } from '../words/fold';

/** What a coach does for a client, by the words that ask for it. */
const askedBy = {
  note: ['note', 'notes', 'write'],
  assign: ['assign', 'give'],
  prepare: ['prepare', 'preparing'],
  plan: ['plan', 'session', 'schedule'],
  progress: ['progress', 'charts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ClientAction = keyof typeof askedBy;
export const clientActions = Object.keys(askedBy) as readonly ClientAction[];

/** Words that join those around them. At the end, some may yet become a name: "assign to" becomes "assign Tom". */
const joining: ReadonlySet<string> = new Set(
  'a an the new for to of with about on at and practice'.split(' '),
);
const neverNames: ReadonlySet<string> = new Set(['for', 'with', 'about']);

/** So many letters of a word ask for it: fewer begin too many names. */
const enough = 3;

/** What somebody typed who wants to go somewhere. */
export interface Asked {
  /** In the order in which they are offered; most often none, or one. */
  readonly actions: readonly ClientAction[];
  /** What is left to look for in names and e-mail addresses. */
  readonly name: string;
}

/** "note for Yuki", "yuki note" and "Yuki not" ask for the same; words that ask for nothing are all of a name. */
export function askedFor(typed: string): Asked {
  const words = wordsOf(typed);
  const actions = clientActions.filter((action) => words.some((word) => asksFor(action, word)));
  if (actions.length === 0) return { actions, name: words.join(' ') };
  const last = words.length - 1;
  const isOfName = (word: string, place: number) =>
    !(place < last ? joining : neverNames).has(word) &&
    !actions.some((action) => asksFor(action, word));
  return { actions, name: words.filter(isOfName).join(' ') };
}

/** Whether every word that was typed begins a word of these, as "meas" does in "Forms and measures". */
export function beginsWords(text: string, typed: string): boolean {
  const all = wordsOf(text);
  const asked = wordsOf(typed);
  return asked.length > 0 && asked.every((word) => all.some((each) => each.startsWith(word)));
}

const asksFor = (action: ClientAction, word: string): boolean =>
  word.length >= enough && askedBy[action].some((keyword) => keyword.startsWith(word));
