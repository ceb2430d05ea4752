export type DefinitionProblemCode =
  | 'not_a_form'
  | 'too_large'
  | 'too_many'
  | 'bad_id'
  | 'duplicate_id'
  | 'empty_section'
  | 'wrong_shape'
  | 'empty_text'
  | 'too_long'
  | 'unknown_type'
  | 'unknown_sensitivity'
  | 'bad_visibility'
  | 'bad_agreement'
  | 'no_options'
  | 'empty_option'
  | 'duplicate_option'
  | 'bad_range'
  | 'bad_safety'
  | 'bad_score'
  | 'bad_scoring'
  | 'bad_role'
  | 'condition_empty'
  | 'condition_question'
  | 'condition_operator'
  | 'condition_answer';

/** Why a form can't be published. */
export interface DefinitionProblem {
  readonly code: DefinitionProblemCode;
  /** The nearest section or question that has an id. */
  readonly linkId: string | null;
  /** Plain English for the coach who wrote the form. */
  readonly message: string;
}

export type Unchecked = Readonly<Record<string, unknown>>;

/** A section or question as problems name it: its own id and a name that begins a sentence. */
export interface Place {
  readonly linkId: string | null;
  readonly name: string;
}

/** A problem of the place, as a sentence "Question "q01": …". */
export const problemAt = (
  place: Place,
  code: DefinitionProblemCode,
  sentence: string,
): DefinitionProblem => ({ code, linkId: place.linkId, message: `${place.name}: ${sentence}` });

/** The first problem that a list of checks finds; later checks are not run. */
export function firstProblem<T>(
  parts: Iterable<T>,
  check: (part: T) => DefinitionProblem | null,
): DefinitionProblem | null {
  for (const part of parts) {
    const problem = check(part);
    if (problem !== null) {
      return problem;
    }
  }
  return null;
}
