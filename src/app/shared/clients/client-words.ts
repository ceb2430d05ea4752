import type {
  Client,
  ClientStatus,
  IntakeStatus,
  InvitationState,
} from '../../domain/clients/client';

export const statusWords: Readonly<Record<ClientStatus, string>> = {
  lead: 'Lead',
  active: 'Active',
  paused: 'Paused',
  completed: 'Completed',
  archived: 'Archived',
};

const invitationWords: Readonly<Record<InvitationState, string>> = {
  none: 'Not invited yet',
  open: 'Invited, not here yet',
  expired: 'The invitation ran out',
  accepted: 'Joining: the e-mail is still to be confirmed',
};

const intakeWords: Readonly<Record<IntakeStatus, string>> = {
  none: 'Joined, no intake yet',
  assigned: 'Intake not started yet',
  in_progress: 'Filling in the intake',
  submitted: 'Intake to read',
  reviewed: 'Intake read',
};

/** Where a client stands, in one short sentence: on the way in until they have joined, then the intake. */
export const standingWords = (
  client: Pick<Client, 'joined'>,
  invitation: InvitationState,
  intake: IntakeStatus,
): string => (client.joined ? intakeWords[intake] : invitationWords[invitation]);

export const joiningWords = (joined: boolean, invitation: InvitationState): string =>
  joined ? 'Joined' : invitationWords[invitation];
