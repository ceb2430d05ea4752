import type { FormDefinition, FormItem } from '../forms';
import { dimensionsOf, isDimension, nameOf } from './questions';
import type { Rhythm } from './standing';

/** What a client is asked, and how often. */
export interface CheckInPlan {
  readonly clientId: string;
  /** Whether it is the one that comes with Attune, unchanged. */
  readonly isBuiltIn: boolean;
  readonly everyWeeks: Rhythm;
  /** 0: there is no plan of its own yet. */
  readonly revision: number;
  readonly definition: FormDefinition;
}

/** A dimension while a coach decides about it. */
export interface PlannedDimension {
  readonly item: FormItem;
  readonly isAsked: boolean;
  /** Whether the coach made it, so that taking it out loses its words. */
  readonly isOwn: boolean;
}

export interface PlanDraft {
  readonly everyWeeks: Rhythm;
  readonly dimensions: readonly PlannedDimension[];
}

/** What is asked comes first and in its order; what else comes with Attune stands below, to be chosen. */
export function draftOf(plan: CheckInPlan, builtIn: FormDefinition): PlanDraft {
  const known = dimensionsOf(builtIn);
  const isOwn = ({ linkId }: FormItem) => !known.some((item) => item.linkId === linkId);
  const asked = dimensionsOf(plan.definition);
  const others = known.filter(({ linkId }) => !asked.some((item) => item.linkId === linkId));
  return {
    everyWeeks: plan.everyWeeks,
    dimensions: [
      ...asked.map((item) => ({ item, isAsked: true, isOwn: isOwn(item) })),
      ...others.map((item) => ({ item, isAsked: false, isOwn: false })),
    ],
  };
}

/** A dimension of the coach's own, with nothing said yet. */
export const ownDimension = (id: string): PlannedDimension => ({
  item: {
    linkId: `own-${id.slice(0, 8)}`,
    type: 'scale',
    text: '',
    label: '',
    sensitivity: 'private',
    minLabel: 'Not at all',
    maxLabel: 'Completely',
  },
  isAsked: true,
  isOwn: true,
});

/** The definition with these dimensions where its own were; all else in it stays. */
export function definitionFrom(draft: PlanDraft, before: FormDefinition): FormDefinition {
  const asked = draft.dimensions.filter(({ isAsked }) => isAsked).map(({ item }) => trimmed(item));
  const home = before.sections.findIndex(({ items }) => items.some(isDimension));
  const sections = before.sections.map((section, at) => {
    const others = section.items.filter((item) => !isDimension(item));
    return { ...section, items: at === Math.max(home, 0) ? [...asked, ...others] : others };
  });
  return { ...before, sections: sections.filter(({ items }) => items.length > 0) };
}

const trimmed = (item: FormItem): FormItem => ({
  ...item,
  text: item.text.trim(),
  label: nameOf(item).trim(),
  ...(item.minLabel === undefined ? {} : { minLabel: item.minLabel.trim() }),
  ...(item.maxLabel === undefined ? {} : { maxLabel: item.maxLabel.trim() }),
});

/** What the database compares too (private.same_words). */
const wordsIn = ({ text, minLabel, maxLabel }: FormItem): string =>
  JSON.stringify([text, minLabel ?? '', maxLabel ?? '']);

/** The dimensions that both ask, in other words or between other ends: a number may mean something else there. */
export function reworded(before: FormDefinition, after: FormDefinition): readonly FormItem[] {
  const were = new Map(dimensionsOf(before).map((item) => [item.linkId, wordsIn(item)]));
  return dimensionsOf(after).filter(
    (item) => were.has(item.linkId) && were.get(item.linkId) !== wordsIn(item),
  );
}

export type PlanProblem = 'none_asked' | 'no_label' | 'no_text' | 'label_too_long' | 'same_label';

export const mostInLabel = 40;

/** What keeps the draft from being saved: of the whole of it under '', else by dimension. */
export function planProblems({ dimensions }: PlanDraft): ReadonlyMap<string, PlanProblem> {
  const asked = dimensions.filter(({ isAsked }) => isAsked);
  const problems = new Map<string, PlanProblem>();
  if (asked.length === 0) problems.set('', 'none_asked');
  const labels = asked.map(({ item }) => nameOf(item).trim().toLowerCase());
  for (const [at, { item }] of asked.entries()) {
    const problem = problemOf(item, labels.indexOf(labels[at] ?? '') < at);
    if (problem) problems.set(item.linkId, problem);
  }
  return problems;
}

function problemOf(item: FormItem, isTaken: boolean): PlanProblem | null {
  const label = nameOf(item).trim();
  if (!label) return 'no_label';
  if (Array.from(label).length > mostInLabel) return 'label_too_long';
  if (!item.text.trim()) return 'no_text';
  return isTaken ? 'same_label' : null;
}

/** With one dimension said otherwise. */
export const withDimension = (
  draft: PlanDraft,
  linkId: string,
  change: Partial<PlannedDimension>,
): PlanDraft => ({
  ...draft,
  dimensions: draft.dimensions.map((one) =>
    one.item.linkId === linkId ? { ...one, ...change } : one,
  ),
});

/** What saving does to what is asked, by the names that the coach knows. */
export interface PlanEffect {
  readonly isChanged: boolean;
  readonly added: readonly string[];
  readonly left: readonly string[];
  readonly reworded: readonly string[];
}

export function effectOf(draft: PlanDraft, plan: CheckInPlan): PlanEffect {
  const after = definitionFrom(draft, plan.definition);
  const were = dimensionsOf(plan.definition);
  const are = dimensionsOf(after);
  const missingIn = (others: readonly FormItem[]) => (item: FormItem) =>
    !others.some(({ linkId }) => linkId === item.linkId);
  return {
    isChanged:
      draft.everyWeeks !== plan.everyWeeks ||
      JSON.stringify(are.map(said)) !== JSON.stringify(were.map(said)),
    added: are.filter(missingIn(were)).map(nameOf),
    left: were.filter(missingIn(are)).map(nameOf),
    reworded: reworded(plan.definition, after).map(nameOf),
  };
}

const said = ({ linkId, label, text, minLabel, maxLabel, optIn }: FormItem): unknown => [
  linkId,
  label ?? '',
  text,
  minLabel ?? '',
  maxLabel ?? '',
  optIn ?? false,
];
