import type { FormDefinition } from '../forms';
import type { EarlierAnswer, ReadableAnswer } from './sent-answers';

export type AssignmentStatus = 'assigned' | 'in_progress' | 'submitted' | 'reviewed' | 'withdrawn';

/** An intake given to a client. */
export interface Intake {
  readonly id: string;
  readonly clientId: string;
  readonly formVersionId: string;
  readonly formTitle: string;
  readonly status: AssignmentStatus;
  readonly assignedAt: string;
  readonly submittedAt: string | null;
  readonly amendedAt: string | null;
  readonly reviewedAt: string | null;
  /** How many questions the client would rather answer live. */
  readonly liveTopics: number;
  /** Whether the client asked to speak with the coach alone. */
  readonly asksToSpeakAlone: boolean;
}

/** Everything the coach may read of one sent intake. */
export interface SentIntake {
  readonly assignmentId: string;
  readonly definition: FormDefinition;
  readonly answers: readonly ReadableAnswer[];
  readonly history: readonly EarlierAnswer[];
}

export const isSent = ({ status }: Pick<Intake, 'status'>): boolean =>
  status === 'submitted' || status === 'reviewed';

export const isOpen = ({ status }: Pick<Intake, 'status'>): boolean =>
  status === 'assigned' || status === 'in_progress';

/** Whether there is something in it that the coach has not read: never read, or amended since. */
export const isToRead = ({ status, amendedAt, reviewedAt }: Intake): boolean =>
  status === 'submitted' ||
  (status === 'reviewed' && Date.parse(amendedAt ?? '') > Date.parse(reviewedAt ?? ''));
