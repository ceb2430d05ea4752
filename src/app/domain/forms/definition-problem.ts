export const definitionProblemCodes = [
  'not_a_form',
  'too_large',
  'too_many',
  'bad_id',
  'duplicate_id',
  'wrong_shape',
  'empty_text',
  'too_long',
  'unknown_type',
  'unknown_sensitivity',
  'bad_visibility',
  'bad_agreement',
  'no_options',
  'empty_option',
  'duplicate_option',
  'bad_range',
  'bad_safety',
  'condition_empty',
  'condition_question',
  'condition_operator',
  'condition_answer',
] as const;
export type DefinitionProblemCode = (typeof definitionProblemCodes)[number];

/** Why a form can't be published. `linkId` is the nearest section or question that has one. */
export interface DefinitionProblem {
  readonly code: DefinitionProblemCode;
  readonly linkId: string | null;
  /** Plain English for the coach who wrote the form. */
  readonly message: string;
}

export const problem = (
  code: DefinitionProblemCode,
  linkId: string | null,
  message: string,
): DefinitionProblem => ({ code, linkId, message });
