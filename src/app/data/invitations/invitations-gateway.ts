import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import { isRecordId } from '../../domain/clients/record-id';
import type { Invitation, NewInvitation } from '../../domain/invitations/invitation';

const columns = 'id, email, created_at, expires_at, used_at, revoked_at';

/** How the coach's clients come in. */
@Injectable({ providedIn: 'root' })
export class InvitationsGateway {
  private readonly api = inject(SupabaseApi);

  async latestOf(clientId: string): Promise<Invitation | null> {
    if (!isRecordId(clientId)) throw new AppFailure({ kind: 'not_found' });
    const api = await this.api.client();
    const result = await api
      .from('invitations')
      .select(columns)
      .eq('client_id', clientId)
      .order('created_at', { ascending: false })
      .order('id', { ascending: false })
      .limit(1)
      .maybeSingle();
    const row = unwrapMaybe(result);
    return row && invitationFrom(row);
  }

  /** Ends earlier invitations of this client. The token is in the answer and can't be had again. */
  async invite(clientId: string): Promise<NewInvitation> {
    const api = await this.api.client();
    const row = unwrap(await api.rpc('invite_client', { p_client_id: clientId }))[0];
    if (!row) throw new AppFailure({ kind: 'unexpected' });
    return { id: row.invitation_id, token: row.token, expiresAt: row.expires_at };
  }

  async revoke(invitationId: string): Promise<void> {
    const api = await this.api.client();
    unwrapMaybe(await api.rpc('revoke_invitation', { p_invitation_id: invitationId }));
  }
}

interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly created_at: string;
  readonly expires_at: string;
  readonly used_at: string | null;
  readonly revoked_at: string | null;
}

const invitationFrom = (row: InvitationRow): Invitation => ({
  id: row.id,
  email: row.email,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  usedAt: row.used_at,
  revokedAt: row.revoked_at,
});
