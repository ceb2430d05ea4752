import { isRecord, ownValue } from '../given';
import { limits } from '../limits';
import { conditionsProblem } from './conditions';
import { agreementProblem, kindProblem, seenByProblem } from './item-kind';
import { jsonbBytes } from './jsonb-size';
import { labelProblem, roleProblem } from './label';
import { namedPart } from './link-id';
import { optionsProblem, safetyProblem } from './options';
import { type DefinitionProblem, firstProblem, type Place, type Unchecked } from './problem';
import { rangeProblem } from './range';
import { scoringProblem } from './scoring';
import { neededWordsProblem, wordsProblem } from './words';

/** What was seen of the form so far. */
interface Progress {
  readonly taken: Set<string>;
  readonly earlier: Map<string, Unchecked>;
}

/**
 * The first reason why the form can't be published, in its own order, or null.
 * `definition` may be anything that JSON can hold; keys that forms do not know are ignored.
 */
export function definitionProblem(definition: unknown): DefinitionProblem | null {
  if (!isRecord(definition)) {
    return wholeProblem('not_a_form', 'A form must be an object with sections.');
  }
  if (jsonbBytes(definition) > limits.bytes) {
    return wholeProblem('too_large', 'The form is larger than 256 KB.');
  }
  const sections = ownValue(definition, 'sections');
  if (!Array.isArray(sections) || sections.length === 0) {
    return wholeProblem('not_a_form', 'A form needs at least one section.');
  }
  if (sections.flatMap(itemsOf).length > limits.items) {
    return wholeProblem('too_many', 'A form can have at most 200 questions.');
  }
  const progress: Progress = { taken: new Set(), earlier: new Map() };
  return (
    wordsProblem(definition, 'closing', { linkId: null, name: 'The form' }) ??
    firstProblem(sections, (section) => sectionProblem(section, progress)) ??
    scoringProblem(definition, progress.earlier)
  );
}

const wholeProblem = (code: DefinitionProblem['code'], message: string): DefinitionProblem => ({
  code,
  linkId: null,
  message,
});

function itemsOf(section: unknown): readonly unknown[] {
  const items = isRecord(section) ? ownValue(section, 'items') : undefined;
  return Array.isArray(items) ? items : [];
}

function sectionProblem(section: unknown, progress: Progress): DefinitionProblem | null {
  const named = namedPart(section, progress.taken, 'Every section', null);
  if ('code' in named) {
    return named;
  }
  const { part, linkId } = named;
  const place: Place = { linkId, name: `Section "${linkId}"` };
  progress.taken.add(linkId);
  return (
    neededWordsProblem(part, 'title', place) ??
    wordsProblem(part, 'intro', place) ??
    wordsProblem(part, 'announce', place) ??
    emptySectionProblem(part, place) ??
    firstProblem(itemsOf(part), (item) => itemProblem(item, progress, linkId))
  );
}

const emptySectionProblem = (section: Unchecked, place: Place): DefinitionProblem | null =>
  itemsOf(section).length > 0
    ? null
    : {
        code: 'empty_section',
        linkId: place.linkId,
        message: `${place.name} needs at least one question.`,
      };

function itemProblem(
  item: unknown,
  { taken, earlier }: Progress,
  sectionId: string,
): DefinitionProblem | null {
  const named = namedPart(item, taken, `Every question of section "${sectionId}"`, sectionId);
  if ('code' in named) {
    return named;
  }
  const { part, linkId } = named;
  const place: Place = { linkId, name: `Question "${linkId}"` };
  const problem =
    kindProblem(part, place) ??
    neededWordsProblem(part, 'text', place) ??
    firstProblem(['help', 'minLabel', 'maxLabel'], (name) => wordsProblem(part, name, place)) ??
    seenByProblem(part, place) ??
    agreementProblem(part, place) ??
    optionsProblem(part, place) ??
    rangeProblem(part, place) ??
    safetyProblem(part, place) ??
    conditionsProblem(part, earlier, place) ??
    labelProblem(part, place) ??
    roleProblem(part, place);
  taken.add(linkId);
  earlier.set(linkId, part);
  return problem;
}
