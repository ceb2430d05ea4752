import type { InvitationState } from '../clients/client';

export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
}

/** A fresh invitation. Its token is known here and nowhere else. */
export interface NewInvitation {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: string;
}

/** The state of the latest invitation, by the same rule as list_clients in the database. */
export function invitationState(latest: Invitation | null, now: Date): InvitationState {
  if (!latest || (latest.revokedAt !== null && latest.usedAt === null)) return 'none';
  if (latest.usedAt !== null) return 'accepted';
  return Date.parse(latest.expiresAt) <= now.getTime() ? 'expired' : 'open';
}

/** The address an invited person opens. */
export const joinLink = (origin: string, token: string): string => `${origin}/join/${token}`;
