import type { FormItem } from '../definition';
import { isRecord, ownValue } from '../given';
import { limits } from '../limits';
import { itemRange } from '../scoring';
import type { EarlierItems } from './conditions';
import { isLinkId } from './link-id';
import {
  type DefinitionProblem,
  firstProblem,
  type Place,
  problemAt,
  type Unchecked,
} from './problem';
import { isFiniteNumber } from './range';
import { neededWordsProblem } from './words';

const theForm: Place = { linkId: null, name: 'The form' };

/** Problem of the scores that a form declares, once its questions are sound. */
export function scoringProblem(
  definition: Unchecked,
  items: EarlierItems,
): DefinitionProblem | null {
  const declared = ownValue(definition, 'scoring');
  if (declared === undefined) {
    return null;
  }
  if (!Array.isArray(declared)) {
    return problemAt(theForm, 'wrong_shape', '"scoring" must be a list.');
  }
  if (declared.length < 1 || declared.length > limits.scores) {
    return problemAt(theForm, 'too_many', 'it can have 1 to 20 scores.');
  }
  const taken = new Set<string>();
  return firstProblem(declared, (scoring) => scoreProblem(scoring, items, taken));
}

function scoreProblem(
  scoring: unknown,
  items: EarlierItems,
  taken: Set<string>,
): DefinitionProblem | null {
  if (!isRecord(scoring)) {
    return problem('wrong_shape', 'Every score must be an object.');
  }
  const id = ownValue(scoring, 'id');
  if (!isLinkId(id)) {
    return problem(
      'bad_id',
      'Every score needs an id of at most 64 letters, digits, dots, dashes and underscores.',
    );
  }
  if (taken.has(id)) {
    return problem('duplicate_id', `Two scores of the form have the id "${id}".`);
  }
  taken.add(id);
  const place: Place = { linkId: null, name: `Score "${id}"` };
  return (
    neededWordsProblem(scoring, 'label', place) ??
    opProblem(scoring, place) ??
    itemsProblem(scoring, items, place) ??
    numbersProblem(scoring, place)
  );
}

const problem = (code: DefinitionProblem['code'], message: string): DefinitionProblem => ({
  code,
  linkId: null,
  message,
});

const badAt = (place: Place, sentence: string): DefinitionProblem =>
  problemAt(place, 'bad_scoring', sentence);

const opProblem = (scoring: Unchecked, place: Place): DefinitionProblem | null =>
  ['sum', 'mean'].some((op) => op === ownValue(scoring, 'op'))
    ? null
    : badAt(place, 'it must be a sum or a mean.');

const listOf = (value: unknown): readonly unknown[] | null =>
  Array.isArray(value) ? (value as readonly unknown[]) : null;

function itemsProblem(
  scoring: Unchecked,
  items: EarlierItems,
  place: Place,
): DefinitionProblem | null {
  const named = listOf(ownValue(scoring, 'items'));
  if (named === null || named.length === 0) {
    return badAt(place, 'it needs questions to count.');
  }
  if (!named.every((one) => isCountable(items.get(one)))) {
    return badAt(
      place,
      'it counts a question that is not there, or that has no number for each answer.',
    );
  }
  if (new Set(named).size < named.length) {
    return badAt(place, 'it counts a question twice.');
  }
  const reversed = ownValue(scoring, 'reverse');
  const isSound = reversed === undefined || listOf(reversed)?.every((one) => named.includes(one));
  return isSound ? null : badAt(place, 'it turns a question round that it does not count.');
}

/** The items were checked before, so they have the shape of one. */
const isCountable = (item: Unchecked | undefined): boolean =>
  item !== undefined && itemRange(item as unknown as FormItem) !== null;

function numbersProblem(scoring: Unchecked, place: Place): DefinitionProblem | null {
  const needed = ownValue(scoring, 'minAnswered');
  const all = listOf(ownValue(scoring, 'items'))?.length ?? 0;
  if (needed !== undefined && !isNeeded(needed, all)) {
    return badAt(place, 'the answers it needs must be a number from 1 to all of them.');
  }
  const scale = ownValue(scoring, 'scale');
  return scale === undefined || isFactor(scale)
    ? null
    : badAt(place, 'its scale must be a number from 0.01 to 1,000 with at most two decimals.');
}

const isNeeded = (needed: unknown, all: number): boolean =>
  Number.isInteger(needed) && Number(needed) >= 1 && Number(needed) <= all;

const isFactor = (scale: unknown): boolean =>
  isFiniteNumber(scale) &&
  scale >= 0.01 &&
  scale <= 1_000 &&
  Math.round(scale * 100) / 100 === scale;
