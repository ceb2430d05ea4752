import { inRoot } from './paths.ts';

const template = (subject: string, file: string) => ({
  subject,
  content_path: inRoot('supabase', 'templates', file),
});

export const confirmation = template('Please confirm your address', 'confirmation.html');

/** Every mail that the embedded back end can send; the same as in supabase/config.toml. */
export const mailTemplates = {
  confirmation,
  recovery: template('A new password', 'recovery.html'),
  email_change: template('Please confirm your new address', 'email_change.html'),
  magic_link: template('Signing in', 'magic_link.html'),
  invite: template('A page for you', 'invite.html'),
};
