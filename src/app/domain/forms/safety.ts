import { enabledLinkIds } from './conditions';
import {
  allItems,
  type Answers,
  type FormDefinition,
  type SafetyOptions,
  type SafetyOutcome,
} from './definition';
import { givenValues, ownValue } from './given';

/**
 * What the safe path asks for. `sharedOff` keeps partner sharing off without anybody being told,
 * `speakAlone` is a request that the coach may see, `crisis` shows help to the person at once.
 * "Tell no one" silences `speakAlone`; it takes nothing from the other two, which nobody reads.
 */
export function safetyOutcome(definition: FormDefinition, answers: Answers): SafetyOutcome {
  return {
    sharedOff: chooses(definition, answers, 'sharedOff'),
    speakAlone:
      chooses(definition, answers, 'speakAlone') && !choosesTellNoOne(definition, answers),
    crisis: chooses(definition, answers, 'crisis'),
  };
}

/** Whether the client asked that nobody be told. */
export const choosesTellNoOne = (definition: FormDefinition, answers: Answers): boolean =>
  chooses(definition, answers, 'tellNoOne');

function chooses(definition: FormDefinition, answers: Answers, kind: keyof SafetyOptions): boolean {
  const asked = enabledLinkIds(definition, answers);
  return allItems(definition)
    .filter((item) => asked.includes(item.linkId))
    .some((item) => {
      const options: readonly unknown[] = item.safety?.[kind] ?? [];
      return givenValues(ownValue(answers, item.linkId)).some((value) => options.includes(value));
    });
}
