import { deviceZone } from '../../domain/calendar/zone';
import { inject, Injectable } from '@angular/core';
import { AppFailure, isOutOfReach } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';
import { unwrap, unwrapMaybe } from '../../core/errors/unwrap';
import { SupabaseApi } from '../../core/supabase/supabase-api';
import type { Invitation, Joining, LinkKind, MyInvitation } from './account';
import { isJustMailed, linkError, refusedByHook } from './auth-answers';
import { inConstantTime } from './constant-time';

/** Making an account by invitation, and getting back into one by mail. */
@Injectable({ providedIn: 'root' })
export class AccountGateway {
  private readonly api = inject(SupabaseApi);

  /**
   * Throws `invitation_invalid` for every invitation that can't be used, whatever the reason.
   * @param email asks as well whether it went to that address
   */
  async checkInvitation(token: string, email?: string): Promise<Invitation> {
    const client = await this.api.client();
    const asked = email === undefined ? { token } : { token, email };
    const row = unwrap(await client.rpc('check_invitation', asked))[0];
    if (!row) throw new AppFailure({ kind: 'invitation_invalid' });
    return {
      role: row.role === 'coach' ? 'coach' : 'client',
      coachName: row.coach_name,
      practiceName: row.practice_name,
      expiresAt: row.expires_at,
    };
  }

  /**
   * The new user's id, or null when the back end first wants the address confirmed. Null as well for an address that
   * has an account: whether it has one is told to nobody.
   */
  async join(joining: Joining): Promise<string | null> {
    // The address of somebody else is refused before Auth is asked about it.
    await this.checkInvitation(joining.invitation, joining.email);
    return inConstantTime(this.signUp(joining), (userId) => userId === null);
  }

  private async signUp({ email, password, name, invitation }: Joining): Promise<string | null> {
    const auth = await this.api.auth();
    const options = { data: { invitation, name, time_zone: deviceZone() } };
    const { data, error } = await auth.signUp({ email, password, options });
    if (!error) return data.session?.user.id ?? null;
    if (isJustMailed(error)) return null;
    if (refusedByHook(error)) throw new AppFailure({ kind: 'invitation_invalid' });
    // Without the hook, Auth reports the trigger's refusal as an error of its own: the database knows which it was.
    if ((error.status ?? 0) >= 500) await this.checkInvitation(invitation, email);
    throw new AppFailure(toAppError(error));
  }

  /** Sends the mail with the link to confirm anew. Resolves alike whatever the address is. */
  async mailAgain(email: string): Promise<void> {
    const auth = await this.api.auth();
    await inConstantTime(quietly(auth.resend({ type: 'signup', email })));
  }

  /** Binds the invitation to the account that is signed in. */
  async acceptInvitation(token: string): Promise<void> {
    const client = await this.api.client();
    unwrapMaybe(await client.rpc('accept_invitation', { token }));
  }

  /** Open invitations that went to the confirmed address of the person signed in, newest first. */
  async mine(): Promise<readonly MyInvitation[]> {
    const client = await this.api.client();
    return unwrap(await client.rpc('my_invitations')).map((row) => ({
      id: row.invitation_id,
      coachName: row.coach_name,
      practiceName: row.practice_name,
      expiresAt: row.expires_at,
    }));
  }

  async acceptMine(invitationId: string): Promise<void> {
    const client = await this.api.client();
    const result = await client.rpc('accept_my_invitation', { p_invitation_id: invitationId });
    unwrapMaybe(result);
  }

  /** Resolves alike whether the account exists or not. */
  async requestRecovery(email: string): Promise<void> {
    const auth = await this.api.auth();
    await inConstantTime(quietly(auth.resetPasswordForEmail(email)));
  }

  /** Uses a link from a mail, once. The id of the user who is then signed in. */
  async useLink(kind: LinkKind, tokenHash: string): Promise<string> {
    const auth = await this.api.auth();
    const result = await auth.verifyOtp({ type: kind, token_hash: tokenHash });
    if (result.error) throw new AppFailure(linkError(result.error));
    if (!result.data.user) throw new AppFailure({ kind: 'link_expired' });
    return result.data.user.id;
  }

  /** Whether who has just confirmed their address may have typed more than one password: Auth kept the first. */
  async needsPassword(): Promise<boolean> {
    const client = await this.api.client();
    return unwrap(await client.rpc('password_to_choose'));
  }

  /** The id of the user, who stays signed in here and nowhere else. */
  async choosePassword(password: string): Promise<string> {
    const auth = await this.api.auth();
    const { error } = await auth.updateUser({ password });
    // It is the one they have: nothing is to be changed.
    if (error && error.code !== 'same_password') throw new AppFailure(toAppError(error));
    // Whoever knew the old password is out. Should this fail, their sign-ins still run out by themselves.
    await auth.signOut({ scope: 'others' });
    const { session } = unwrap(await auth.getSession());
    if (!session) throw new AppFailure({ kind: 'signed_out' });
    return session.user.id;
  }
}

/** What Auth answers about an address: only a failure that says nothing about the account may be told. */
async function quietly(asked: Promise<{ error: unknown }>): Promise<void> {
  const { error } = await asked;
  const failure = error ? toAppError(error) : null;
  if (failure && isOutOfReach(failure)) throw new AppFailure(failure);
}
