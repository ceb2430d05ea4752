import type { AppError } from '../../core/errors/app-error';
import { toAppError } from '../../core/errors/to-app-error';

interface AuthAnswer {
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly message: string;
}

/**
 * Whether a mail to this address left less than a minute ago. Auth has one code for that and for a server that may
 * send no more mails at all; only its words tell them apart.
 */
export const isJustMailed = ({ code, message }: AuthAnswer): boolean =>
  code === 'over_email_send_rate_limit' && message.includes('can only request this after');

/** What private.before_user_created says; Auth gives it no code. */
export const refusedByHook = ({ message }: AuthAnswer): boolean => message === 'invitation_invalid';

export function linkError(error: AuthAnswer): AppError {
  const refused = error.status === 403 || error.status === 401 || error.status === 400;
  return refused ? { kind: 'link_expired' } : toAppError(error);
}
