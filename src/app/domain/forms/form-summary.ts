import type { FormDefinition } from '../forms';

export type FormKind = 'intake' | 'check_in' | 'measure';

/** A form by name, at its latest version. */
export interface FormSummary {
  readonly id: string;
  readonly kind: FormKind;
  readonly title: string;
  readonly description: string;
  /** Whether it came with Attune, rather than from this coach. */
  readonly isBuiltIn: boolean;
  readonly versionId: string;
  readonly version: number;
  readonly publishedAt: string;
}

/** A form with what its latest version asks. */
export interface FormToRead extends FormSummary {
  readonly definition: FormDefinition;
}

/** The intakes a coach can give: their own before the one that came with Attune. */
export const intakesFirst = (forms: readonly FormSummary[]): readonly FormSummary[] => {
  const intakes = forms.filter(({ kind }) => kind === 'intake');
  return [
    ...intakes.filter(({ isBuiltIn }) => !isBuiltIn),
    ...intakes.filter(({ isBuiltIn }) => isBuiltIn),
  ];
};
