import type { AnswerOption } from '../forms';
import { itemCount, type ItemRange, type Measure, rangeOfItem } from './measure';

/** The items of a measure as a coach types or pastes them. */
export interface ItemsDraft {
  /** What stands above the questions. */
  readonly intro: string;
  /** One question a line; below one, lines that begin with a dash are its own answers. */
  readonly items: string;
  readonly answers: 'options' | 'scale';
  /** One answer a line, "Often = 3": of every question that has none of its own. */
  readonly options: string;
  readonly minLabel: string;
  readonly maxLabel: string;
  /** Questions that count the other way round, by number; where the catalogue does not know. */
  readonly reverse: readonly number[];
}

export interface ItemsProblem {
  readonly field: 'items' | 'options';
  readonly message: string;
}

interface EnteredItem {
  readonly text: string;
  /** Lines of its own answers, without the dash. */
  readonly own: readonly string[];
}

export const emptyItems: ItemsDraft = {
  intro: '',
  items: '',
  answers: 'options',
  options: '',
  minLabel: '',
  maxLabel: '',
  reverse: [],
};

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The questions in their order, without the numbers that a paste brings along. */
export function enteredItems(text: string): readonly EnteredItem[] {
  return linesOf(text).reduce<readonly EnteredItem[]>((items, line) => {
    const own = /^[-–•]\s*(.*)$/.exec(line)?.[1];
    const last = items.at(-1);
    if (own !== undefined && last) {
      return [...items.slice(0, -1), { ...last, own: [...last.own, own] }];
    }
    return [...items, { text: line.replace(/^\d{1,2}[.)]\s+/, ''), own: [] }];
  }, []);
}

/** "Often = 3"; null for a line that says no points. */
function optionIn(line: string, place: number): AnswerOption | null {
  const [, label, score] = /^(.*\S)\s*=\s*(-?\d{1,4})$/.exec(line) ?? [];
  return label === undefined ? null : { value: String(place), label, score: Number(score) };
}

const optionsIn = (lines: readonly string[]): readonly AnswerOption[] =>
  lines.flatMap((line, place) => optionIn(line, place) ?? []);

/** What keeps the items from being published, the nearest thing to mend first. */
export function itemsProblem(measure: Measure, draft: ItemsDraft): ItemsProblem | null {
  const items = enteredItems(draft.items);
  const wanted = itemCount(measure);
  if (items.length !== wanted) {
    const message = `${measure.title} has ${String(wanted)} items, one a line. Here are ${String(items.length)}.`;
    return { field: 'items', message };
  }
  if (draft.answers === 'scale') return scaleProblem(measure, items);
  return (
    linesProblem('options', linesOf(draft.options)) ??
    items.map(({ own }) => linesProblem('items', own)).find((problem) => problem !== null) ??
    items
      .map((item, place) => pointsProblem(measure, draft, item, place + 1))
      .find((problem) => problem !== null) ??
    null
  );
}

/** One scale for all of them: points that differ from item to item, or run the other way, would be lost. */
function scaleProblem(measure: Measure, items: readonly EnteredItem[]): ItemsProblem | null {
  const own = items.findIndex((item) => item.own.length > 0) + 1;
  const reason =
    own > 0
      ? `Item ${String(own)} has answers of its own, which a scale has no place for.`
      : measure.itemRanges.length > 1 && `The items of ${measure.title} have different answers.`;
  return reason ? { field: 'items', message: `${reason} Choose “among words”.` } : null;
}

function linesProblem(field: ItemsProblem['field'], lines: readonly string[]): ItemsProblem | null {
  const bad = lines.find((line, place) => optionIn(line, place) === null);
  return bad === undefined
    ? null
    : { field, message: `“${bad}” needs its points after an equals sign, like: Often = 3` };
}

function pointsProblem(
  measure: Measure,
  draft: ItemsDraft,
  { own }: EnteredItem,
  number: number,
): ItemsProblem | null {
  const range = rangeOfItem(measure, number);
  const scores = optionsOf(draft, own).map(({ score }) => score ?? 0);
  const isRight = Math.min(...scores) === range?.least && Math.max(...scores) === range.most;
  return isRight
    ? null
    : {
        field: own.length > 0 ? 'items' : 'options',
        message: `The answers to item ${String(number)} must run from ${pointsOf(range)} points.`,
      };
}

const pointsOf = (range: ItemRange | undefined): string =>
  range ? `${String(range.least)} to ${String(range.most)}` : 'other';

export const optionsOf = (draft: ItemsDraft, own: readonly string[]): readonly AnswerOption[] =>
  optionsIn(own.length > 0 ? own : linesOf(draft.options));
