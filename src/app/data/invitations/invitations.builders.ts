import type { Invitation, NewInvitation } from '../../domain/invitations/invitation';

export const someInvitation = (rest: Partial<Invitation> = {}): Invitation => ({
  id: 'invitation-1',
  email: 'yuki@example.com',
  createdAt: '2026-11-20T10:00:00Z',
  expiresAt: '2126-11-23T10:00:00Z',
  usedAt: null,
  revokedAt: null,
  ...rest,
});

export const someNewInvitation = (rest: Partial<NewInvitation> = {}): NewInvitation => ({
  id: 'invitation-1',
  token: 'f00d',
  expiresAt: '2126-11-23T10:00:00Z',
  ...rest,
});
