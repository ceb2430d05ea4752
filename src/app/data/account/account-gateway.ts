import { inject, Injectable } from '@angular/core';
import { AppFailure } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { Invitation, Joining, LinkKind } from './account';

/** Making an account by invitation, and getting back into one by mail. */
@Injectable({ providedIn: 'root' })
export class AccountGateway {
  private readonly api = inject(SupabaseApi);

  /** Throws `invitation_invalid` for every invitation that can't be used, whatever the reason. */
  async checkInvitation(token: string): Promise<Invitation> {
    const client = await this.api.client();
    const row = unwrap(await client.rpc('check_invitation', { token }))[0];
    if (!row) throw new AppFailure({ kind: 'invitation_invalid' });
    return {
      role: row.role === 'coach' ? 'coach' : 'client',
      coachName: row.coach_name,
      practiceName: row.practice_name,
      expiresAt: row.expires_at,
    };
  }

  /** The new user's id, or null when the back end first wants the address confirmed. */
  async join({ email, password, name, invitation }: Joining): Promise<string | null> {
    const auth = await this.api.auth();
    const options = { data: { invitation, name, time_zone: deviceZone() } };
    const { data, error } = await auth.signUp({ email, password, options });
    if (error) throw new AppFailure(joiningError(error));
    // For an address that has an account, Auth may answer with a user without identities instead of an error.
    if (data.user?.identities?.length === 0) throw new AppFailure({ kind: 'duplicate_email' });
    return data.session?.user.id ?? null;
  }

  /** Binds the invitation to the account that is signed in. */
  async acceptInvitation(token: string): Promise<void> {
    const client = await this.api.client();
    unwrapMaybe(await client.rpc('accept_invitation', { token }));
  }

  /** Resolves alike whether the account exists or not. */
  async requestRecovery(email: string): Promise<void> {
    const auth = await this.api.auth();
    unwrap(await auth.resetPasswordForEmail(email));
  }

  /** Uses a link from a mail, once. The id of the user who is then signed in. */
  async useLink(kind: LinkKind, tokenHash: string): Promise<string> {
    const auth = await this.api.auth();
    const result = await auth.verifyOtp({ type: kind, token_hash: tokenHash });
    if (result.error) throw new AppFailure(linkError(result.error));
    if (!result.data.user) throw new AppFailure({ kind: 'link_expired' });
    return result.data.user.id;
  }

  /** The id of the user, who stays signed in here and nowhere else. */
  async choosePassword(password: string): Promise<string> {
    const auth = await this.api.auth();
    const { user } = unwrap(await auth.updateUser({ password }));
    // Whoever knew the old password is out. Should this fail, their sign-ins still run out by themselves.
    await auth.signOut({ scope: 'others' });
    return user.id;
  }
}

/** The trigger on auth.users refuses a bad invitation, which Auth can only report as a server error. */
function joiningError(error: { status?: number | undefined }) {
  const mapped = toAppError(error);
  const refused = (error.status ?? 0) >= 500;
  return refused ? ({ kind: 'invitation_invalid' } as const) : mapped;
}

function linkError(error: { status?: number | undefined }) {
  const mapped = toAppError(error);
  const refused = error.status === 403 || error.status === 401 || error.status === 400;
  return refused ? ({ kind: 'link_expired' } as const) : mapped;
}

function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
