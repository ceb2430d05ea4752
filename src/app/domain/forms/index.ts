/** The rules of forms: what is asked, what may be sent, who reads it. SQL twins: migrations/*_form_*.sql. */
export * from './definition';
export { enabledLinkIds } from './conditions';
export { followUps } from './follow-ups';
export { answerProblem, formProblems } from './validation';
export {
  canChooseVisibility,
  coachReadableLinkIds,
  defaultVisibility,
  effectiveVisibility,
} from './visibility';
export { safetyOutcome } from './safety';
export { type FormScore, itemRange, scoreOf } from './scoring';
export type { DefinitionProblem, DefinitionProblemCode } from './definition-check/problem';
export { definitionProblem } from './definition-check/definition-problem';
export { isCalendarDay } from '../calendar/real-day';
export { limits, maxLengthOf, scaleBounds } from './limits';
