import type { Invitation, NewInvitation } from '../../domain/invitations/invitation';
import type { InvitationsGateway } from './invitations-gateway';
import { someNewInvitation } from './invitations.builders';

/** Remembers what was taken back. */
export class FakeInvitationsGateway implements Pick<InvitationsGateway, keyof InvitationsGateway> {
  readonly revoked: string[] = [];

  constructor(private readonly latest: Invitation | null = null) {}

  latestOf(): Promise<Invitation | null> {
    return Promise.resolve(this.latest);
  }

  invite(): Promise<NewInvitation> {
    return Promise.resolve(someNewInvitation());
  }

  revoke(invitationId: string): Promise<void> {
    this.revoked.push(invitationId);
    return Promise.resolve();
  }
}
