import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test';
import { confirmingSite, site } from './site.ts';

const ours = [new URL(site.url).origin, new URL(confirmingSite.url).origin];

/** A blob or data address never leaves the page. */
function leaves(request: Request): boolean {
  const { protocol, origin } = new URL(request.url());
  return protocol.startsWith('http') && !ours.includes(origin);
}

/**
 * Notes what must happen in no journey: an error in the console (a violation of the Content-Security-Policy is one),
 * an exception, a request to another origin.
 */
export class Watch {
  private readonly noted: string[] = [];
  private readonly expected: RegExp[] = [];

  over(context: BrowserContext): void {
    context.on('console', (message) => this.hear(message));
    context.on('weberror', (error) => this.note(`exception: ${String(error.error())}`));
    context.on('request', (request) => {
      if (leaves(request)) this.note(`request to ${request.url()}`);
    });
  }

  /** The journey itself brings this about: a refusal that the browser then writes into the console, say. */
  expects(...patterns: readonly RegExp[]): void {
    this.expected.push(...patterns);
  }

  offences(): readonly string[] {
    return this.noted.filter((one) => !this.expected.some((pattern) => pattern.test(one)));
  }

  private hear(message: ConsoleMessage): void {
    if (message.type() === 'error') this.note(`console: ${message.text()}`);
  }

  private note(what: string): void {
    this.noted.push(what);
  }
}
