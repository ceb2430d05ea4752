import type { EmailDriver, EmailMessage } from '@supabase/lite';
import { say } from './say.ts';

export interface CaughtMail {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  /** The link that the mail is about. */
  readonly link: string | null;
  readonly at: string;
}

const LINK = /href="(?<link>[^"]+)"/;

const caught = ({ to, subject, html = '' }: EmailMessage): CaughtMail => ({
  to,
  subject,
  html,
  link: LINK.exec(html)?.groups?.['link']?.replaceAll('&amp;', '&') ?? null,
  at: new Date().toISOString(),
});

/** No mail leaves this machine: the terminal shows the link, and tests ask for what was caught. */
export class MailCatcher implements EmailDriver {
  readonly #mails: CaughtMail[] = [];
  readonly #silent: boolean;

  constructor({ silent }: { silent: boolean }) {
    this.#silent = silent;
  }

  send(message: EmailMessage): Promise<void> {
    const mail = caught(message);
    this.#mails.push(mail);
    if (!this.#silent) say(`Mail to ${mail.to}: ${mail.subject} ${mail.link ?? ''}`);
    return Promise.resolve();
  }

  /** The mails to one address, oldest first. */
  to(address: string): CaughtMail[] {
    return this.#mails.filter((mail) => mail.to.toLowerCase() === address.toLowerCase());
  }
}
