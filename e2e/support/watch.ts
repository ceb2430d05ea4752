import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test';
import { network } from './network.ts';
import { sites } from './site.ts';

/**
 * Notes what must happen in no journey: an error in the console (a violation of the Content-Security-Policy is one),
 * an exception, a request to another origin.
 */
export class Watch {
  private readonly noted: string[] = [];
  /** What is lost on the way stands in the console, whatever the page makes of it. */
  private readonly expected: RegExp[] = network?.loss ? [/Failed to load resource: net::ERR_/] : [];

  over(context: BrowserContext): void {
    context.on('console', (message) => this.hear(message));
    context.on('weberror', (error) => this.note(`exception: ${String(error.error())}`));
    context.on('request', (request) => {
      if (this.leaves(request)) this.note(`request to ${request.url()}`);
    });
  }

  /** The journey itself brings this about: a refusal that the browser then writes into the console, say. */
  expects(...patterns: readonly RegExp[]): void {
    this.expected.push(...patterns);
  }

  offences(): readonly string[] {
    return this.noted.filter((one) => !this.expected.some((pattern) => pattern.test(one)));
  }

  /** A blob or data address never leaves the page. */
  private leaves(request: Request): boolean {
    const { protocol, origin } = new URL(request.url());
    return (
      protocol.startsWith('http') && sites.every(({ url, api }) => url !== origin && api !== origin)
    );
  }

  private hear(message: ConsoleMessage): void {
    if (message.type() === 'error') this.note(`console: ${message.text()}`);
  }

  private note(what: string): void {
    if (!this.noted.includes(what)) this.noted.push(what);
  }
}
