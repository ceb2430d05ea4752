import type { ClientStatus, InvitationState } from '../../domain/clients/client';

export const statusWords: Readonly<Record<ClientStatus, string>> = {
  lead: 'First contact',
  active: 'Active',
  paused: 'Paused',
  completed: 'Finished',
  archived: 'Archived',
};

const invitationWords: Readonly<Record<InvitationState, string>> = {
  none: 'Not invited yet',
  open: 'Invited, not here yet',
  expired: 'The invitation ran out',
  accepted: 'Joining: the e-mail is still to be confirmed',
};

export const joiningWords = (joined: boolean, invitation: InvitationState): string =>
  joined ? 'Joined' : invitationWords[invitation];
