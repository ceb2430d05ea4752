import { enabledLinkIds } from './conditions';
import { allItems, type Answers, type FormDefinition, type FormItem } from './definition';
import type { Scoring } from './definition';
import { isRecord, ownValue } from './given';
import { scaleBounds } from './limits';
import { answerProblem } from './validation';

/** What a form scored: `value` is null with fewer answers than the score needs. */
export interface FormScore {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  /** How many of its questions were answered. */
  readonly answered: number;
  readonly least: number;
  readonly most: number;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * The scores that the form declares, in its order, from the answers to questions that are asked.
 * A sum is the mean of the answered questions times their number, so that a score with one missing
 * stays on the same scale. Expects a definition that `definitionProblem` accepts. SQL twin: private.score_of.
 */
export function scoreOf(definition: FormDefinition, answers: Answers): readonly FormScore[] {
  const asked = new Set(enabledLinkIds(definition, answers));
  const items = new Map(allItems(definition).map((item) => [item.linkId, item]));
  const given = (item: FormItem) =>
    asked.has(item.linkId) ? itemScore(item, ownValue(answers, item.linkId)) : null;
  return (definition.scoring ?? []).map((scoring) => oneScore(scoring, items, given));
}

function oneScore(
  { id, label, op, items, reverse = [], minAnswered = items.length, scale = 1 }: Scoring,
  known: ReadonlyMap<string, FormItem>,
  given: (item: FormItem) => number | null,
): FormScore {
  const counted = items
    .flatMap((linkId) => known.get(linkId) ?? [])
    .map((item) => pointOf(item, given(item), reverse));
  const points = counted.flatMap(({ point }) => point ?? []);
  const parts = op === 'mean' ? items.length : 1;
  // Hundredths, so that both languages divide the same whole numbers.
  const factor = Math.round(scale * 100);
  const total = sum(points) * items.length * factor;
  const isEnough = points.length > 0 && points.length >= minAnswered;
  return {
    ...{ id, label, answered: points.length },
    value: isEnough ? halfUp(total, points.length * parts) : null,
    least: halfUp(sum(counted.map(({ range }) => range.least)) * factor, parts),
    most: halfUp(sum(counted.map(({ range }) => range.most)) * factor, parts),
  };
}

function pointOf(item: FormItem, score: number | null, reverse: readonly string[]) {
  const range = itemRange(item) ?? { least: 0, most: 0 };
  const isTurned = score !== null && reverse.includes(item.linkId);
  return { range, point: isTurned ? range.least + range.most - score : score };
}

/**
 * The least and the most that a question can add to a score; null for one that can't be counted:
 * text, a date, a number, several options, or an option without a score.
 */
export function itemRange(item: FormItem): Range | null {
  switch (item.type) {
    case 'boolean':
      return { least: 0, most: 1 };
    case 'scale': {
      const { min, max } = scaleBounds(item);
      return { least: min, most: max };
    }
    case 'choice':
      return optionsRange(item);
    default:
      return null;
  }
}

function optionsRange({ answerOption = [] }: FormItem): Range | null {
  const scores = answerOption.flatMap(({ score }) => score ?? []);
  return scores.length > 0 && scores.length === answerOption.length
    ? { least: Math.min(...scores), most: Math.max(...scores) }
    : null;
}

function itemScore(item: FormItem, answer: unknown): number | null {
  if (!isRecord(answer) || answer['state'] !== 'answered' || answerProblem(item, answer) !== null) {
    return null;
  }
  const value = answer['value'];
  return item.type === 'choice'
    ? (item.answerOption?.find((option) => option.value === value)?.score ?? null)
    : Number(value);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Whole hundredths divided, and rounded to hundredths again; what lies half-way goes up, below nought too. */
const halfUp = (hundredths: number, by: number): number =>
  Math.floor((2 * hundredths + by) / (2 * by)) / 100;
