import type { FormDefinition, FormItem, Scoring } from '../forms';
import { enteredItems, type ItemsDraft, optionsOf } from './entered-items';
import { type Measure, rangeOfItem } from './measure';

/** The form that these items make. Every question can be skipped. */
export function definitionOf(measure: Measure, draft: ItemsDraft): FormDefinition {
  const items = enteredItems(draft.items).map(({ text, own }, place): FormItem => {
    const range = rangeOfItem(measure, place + 1);
    return {
      linkId: `i${String(place + 1)}`,
      text,
      sensitivity: 'private',
      allowPreferNotToSay: true,
      allowSayLive: true,
      ...(draft.answers === 'scale'
        ? { type: 'scale', min: range?.least ?? 0, max: range?.most ?? 0, ...labelsOf(draft) }
        : { type: 'choice', answerOption: optionsOf(draft, own) }),
    };
  });
  const intro = draft.intro.trim();
  return {
    sections: [{ linkId: 'questions', title: 'A few questions', ...(intro && { intro }), items }],
    closing: 'Thank you for taking the time. That is all.',
    scoring: measure.scoring.map((scoring) => turned(measure, scoring, draft.reverse)),
  };
}

function labelsOf({ minLabel, maxLabel }: ItemsDraft): Pick<FormItem, 'minLabel' | 'maxLabel'> {
  const [low, high] = [minLabel.trim(), maxLabel.trim()];
  return { ...(low && { minLabel: low }), ...(high && { maxLabel: high }) };
}

function turned(measure: Measure, scoring: Scoring, numbers: readonly number[]): Scoring {
  if (measure.reverseKnown) return scoring;
  const marked = numbers.map((number) => `i${String(number)}`);
  const reverse = scoring.items.filter((linkId) => marked.includes(linkId));
  return reverse.length > 0 ? { ...scoring, reverse } : scoring;
}

/** What was published, to be changed. */
export function draftFrom({ sections, scoring = [] }: FormDefinition): ItemsDraft {
  const items = sections.flatMap((section) => section.items);
  const [first] = items;
  const shared = optionLines(first);
  const isShared = (item: FormItem) => optionLines(item).join('\n') === shared.join('\n');
  const all = items.every(isShared);
  const lines = items.flatMap((item) => [
    item.text,
    ...(all ? [] : optionLines(item).map((line) => `- ${line}`)),
  ]);
  const reverse = [...new Set(scoring.flatMap((one) => one.reverse ?? []))];
  return {
    intro: sections[0]?.intro ?? '',
    items: lines.join('\n'),
    answers: first?.type === 'scale' ? 'scale' : 'options',
    options: all ? shared.join('\n') : '',
    minLabel: first?.minLabel ?? '',
    maxLabel: first?.maxLabel ?? '',
    reverse: reverse.map((linkId) => Number(linkId.slice(1))).sort((one, two) => one - two),
  };
}

const optionLines = (item: FormItem | undefined): readonly string[] =>
  (item?.answerOption ?? []).map(({ label, score }) => `${label} = ${String(score)}`);
