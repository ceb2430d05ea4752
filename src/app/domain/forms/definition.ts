/**
 * The shape of a form and of the answers to it: a strict subset of HL7 FHIR R5 Questionnaire,
 * plus what Attune needs beyond it (sensitivity, who sees an answer, the safe path).
 * The same shape is stored as jsonb in `form_versions.definition`.
 */
export const itemTypes = [
  'boolean',
  'choice',
  'multi',
  'scale',
  'text',
  'longtext',
  'date',
  'number',
] as const;
export type ItemType = (typeof itemTypes)[number];

export const sensitivities = ['normal', 'private', 'health', 'intimate', 'safety'] as const;
export type Sensitivity = (typeof sensitivities)[number];

export const visibilities = ['only_me', 'coach', 'coach_and_partner'] as const;
export type Visibility = (typeof visibilities)[number];

export const answerStates = ['answered', 'skipped', 'live'] as const;
export type AnswerState = (typeof answerStates)[number];

export const conditionOperators = ['exists', '=', '!=', '>', '>=', '<', '<='] as const;
export type ConditionOperator = (typeof conditionOperators)[number];

/** One thing that must hold about an earlier question. For `exists` the answer is a boolean. */
export interface Condition {
  readonly question: string;
  readonly operator: ConditionOperator;
  readonly answer: string | number | boolean;
}

export interface AnswerOption {
  readonly value: string;
  readonly label: string;
  /** Whether choosing it in a `multi` rules out every other option ("None of these"). */
  readonly exclusive?: boolean;
  /** What choosing it adds to a score: a whole number. */
  readonly score?: number;
}

/** Option values that set the safe path in motion; see safety.ts. */
export interface SafetyOptions {
  readonly sharedOff?: readonly string[];
  readonly speakAlone?: readonly string[];
  readonly tellNoOne?: readonly string[];
  readonly crisis?: readonly string[];
}

/** What an answer is: a win in the client's own words, a yes to talking about something, or what they are called. */
export const itemRoles = ['win', 'topic', 'called'] as const;
export type ItemRole = (typeof itemRoles)[number];

/** Who sees an answer before the client decides, and whether they may decide at all. */
export interface SeenBy {
  readonly default: Visibility;
  readonly fixed?: boolean;
}

export interface FormItem {
  readonly linkId: string;
  readonly type: ItemType;
  readonly text: string;
  /** The short name of a dimension, 1 to 40 characters. */
  readonly label?: string;
  readonly help?: string;
  /** Whether only a client who chose it is asked. */
  readonly optIn?: boolean;
  /** `win` of texts, `topic` of yes-or-no questions, `called` of a line of text. */
  readonly role?: ItemRole;
  readonly required?: boolean;
  readonly sensitivity: Sensitivity;
  readonly allowPreferNotToSay?: boolean;
  readonly allowSayLive?: boolean;
  /** Absent: the client chooses, and the coach is the default. */
  readonly seenBy?: SeenBy;
  /** Boolean items: the only value that lets the form be sent. */
  readonly mustBe?: boolean;
  /** Boolean items: key of the document that a `true` agrees to. */
  readonly consent?: string;
  readonly answerOption?: readonly AnswerOption[];
  /** Scale and number: a number. Date: 'YYYY-MM-DD'. */
  readonly min?: number | string;
  readonly max?: number | string;
  readonly minLabel?: string;
  readonly maxLabel?: string;
  /** Text and longtext, in Unicode code points. */
  readonly maxLength?: number;
  readonly enableWhen?: readonly Condition[];
  /** Absent: all conditions must hold. */
  readonly enableBehavior?: 'all' | 'any';
  readonly safety?: SafetyOptions;
}

export interface FormSection {
  readonly linkId: string;
  readonly title: string;
  readonly intro?: string;
  /** Shown before a sensitive section opens: what comes, and why it is asked. */
  readonly announce?: string;
  readonly items: readonly FormItem[];
}

/** How a score is made of the answers to some questions; see scoring.ts. */
export interface Scoring {
  readonly id: string;
  readonly label: string;
  readonly op: 'sum' | 'mean';
  /** linkIds of yes/no, scale and choice questions; of a choice, every option has a score. */
  readonly items: readonly string[];
  /** Those of them that count the other way round. */
  readonly reverse?: readonly string[];
  /** Absent: all of them. */
  readonly minAnswered?: number;
  /** Factor of the result. */
  readonly scale?: number;
}

export interface FormDefinition {
  readonly sections: readonly FormSection[];
  /** The thank-you after sending. */
  readonly closing?: string;
  readonly scoring?: readonly Scoring[];
}

export type AnswerValue = string | number | boolean | readonly string[];

export interface Answer {
  readonly state: AnswerState;
  /** Present only where the state is `answered`. */
  readonly value?: AnswerValue;
  readonly visibility: Visibility;
}

/** Answers by the linkId of their question. */
export type Answers = Readonly<Record<string, Answer>>;

export type AnswerProblem =
  | 'missing'
  | 'must_agree'
  | 'wrong_type'
  | 'out_of_range'
  | 'unknown_option'
  | 'too_long'
  | 'not_allowed';

export interface FormProblem {
  readonly linkId: string;
  readonly code: AnswerProblem;
}

/** What the safe path asks for, from the answers alone. */
export interface SafetyOutcome {
  readonly sharedOff: boolean;
  readonly speakAlone: boolean;
  readonly crisis: boolean;
}

/** All questions of a form in the order they are asked. */
export const allItems = (definition: FormDefinition): readonly FormItem[] =>
  definition.sections.flatMap((section) => section.items);
