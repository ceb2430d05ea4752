import {
  type IntakeStatus,
  type InvitationState,
  isOver,
  type ListedClient,
} from '../../domain/clients/client';
import { isForCoach, waitWords } from '../../domain/clients/wait';

/** Where a client stands in the list. */
export interface Standing {
  /** In a word or two; nothing where the work is over and nothing waits. */
  readonly words: string;
  /** Whether it is the coach's turn. */
  readonly isForCoach: boolean;
  /** What waits beyond that, each in a few words. */
  readonly waits: readonly string[];
}

const invitationWords: Readonly<Record<InvitationState, string>> = {
  none: 'Not invited yet',
  open: 'Invited',
  expired: 'Invitation ran out',
  accepted: 'E-mail to be confirmed',
};

const intakeWords: Readonly<Record<IntakeStatus, string>> = {
  none: 'No intake yet',
  assigned: 'Intake not started',
  in_progress: 'Filling in the intake',
  submitted: 'Intake to read',
  reviewed: 'Intake read',
};

export function standingOf(client: ListedClient): Standing {
  const isTheirTurn = client.waits.some(isForCoach);
  const words = isTheirTurn ? 'Waiting for you' : along(client);
  const waits = waitWords(client.waits).filter((wait) => wait !== words);
  return { words, isForCoach: isTheirTurn, waits };
}

/** On the way in until they have joined, then the intake. */
function along(client: ListedClient): string {
  if (isOver(client)) return '';
  return client.joined ? intakeWords[client.intake] : invitationWords[client.invitation];
}
