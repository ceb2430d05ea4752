import { enabledLinkIds } from './conditions';
import type { Answers, FormDefinition, FormItem, FormSection } from './definition';
import { givenValues, isRecord, ownValue } from './given';

/** The sections with only the questions to be asked; a section without any is left out. */
export function askedSections(
  definition: FormDefinition,
  answers: Answers,
): readonly FormSection[] {
  const asked = new Set(enabledLinkIds(definition, answers));
  return definition.sections
    .map((section) => ({
      ...section,
      items: section.items.filter((item) => asked.has(item.linkId)),
    }))
    .filter((section) => section.items.length > 0);
}

/** The section that holds the question, or undefined. */
export const sectionOf = (
  sections: readonly FormSection[],
  linkId: string,
): FormSection | undefined =>
  sections.find((section) => section.items.some((item) => item.linkId === linkId));

/** Whether the person has dealt with the question: answered, skipped or kept for the session. */
export function isSettled(item: FormItem, answers: Answers): boolean {
  const answer = ownValue(answers, item.linkId);
  return (
    givenValues(answer).length > 0 ||
    (isRecord(answer) && (answer['state'] === 'skipped' || answer['state'] === 'live'))
  );
}

/** How many of the questions are dealt with. No question is owed: it is no measure of diligence. */
export const settledCount = (section: FormSection, answers: Answers): number =>
  section.items.filter((item) => isSettled(item, answers)).length;
