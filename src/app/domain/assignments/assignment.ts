import type { FormDefinition } from '../forms';
import { inOrder } from '../words/in-order';

export type AssignmentStatus = 'assigned' | 'in_progress' | 'submitted' | 'reviewed';
export type FormKind = 'intake' | 'check_in' | 'measure';

/** A form that was given to the client. One that the coach took back is not there for them. */
export interface Assignment {
  readonly id: string;
  readonly coachId: string;
  readonly clientId: string;
  readonly title: string;
  readonly kind: FormKind;
  readonly status: AssignmentStatus;
  readonly assignedAt: string;
  /** Absent until it was sent. */
  readonly submittedAt: string | null;
  /** The Monday of the week that a check-in is about; null for every other form. */
  readonly onDate: string | null;
}

export interface AssignedForm extends Assignment {
  readonly definition: FormDefinition;
}

/** What it is called on the client's own screen, where nobody looking over a shoulder should learn more. */
export const titleForClient = ({ kind, title }: Pick<Assignment, 'kind' | 'title'>): string =>
  kind === 'measure' ? 'A short questionnaire' : title;

export const isSent = ({ submittedAt }: Pick<Assignment, 'submittedAt'>): boolean =>
  submittedAt !== null;

/** Open ones first, the one that was begun before all; then what was sent, latest first. */
export function byUrgency(one: Assignment, other: Assignment): number {
  const rank = ({ status }: Assignment) => ['in_progress', 'assigned'].indexOf(status) >>> 0;
  return (
    rank(one) - rank(other) ||
    inOrder(other.submittedAt ?? other.assignedAt, one.submittedAt ?? one.assignedAt)
  );
}
