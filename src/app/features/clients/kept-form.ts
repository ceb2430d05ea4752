import { inject } from '@angular/core';
import { TypedDrafts } from '../../store/writing/typed-drafts';

/**
 * What is made ready for a client, on the device until it is saved or given up: it outlasts a closed tab and a
 * lost sign-in, and is sent with the same request id then. In an injection context.
 */
export class KeptForm<Draft> {
  private readonly drafts = inject(TypedDrafts);
  private key = '';

  requestId: string = crypto.randomUUID();

  constructor(private readonly scope: string) {}

  /** What was typed earlier; null where there is nothing, or where the device can't keep anything. */
  async open(key: string): Promise<Draft | null> {
    this.key = key;
    const kept = await this.drafts.kept<Draft, null>(this.scope, key).catch(() => undefined);
    if (kept) this.requestId = kept.requestId;
    return kept?.draft ?? null;
  }

  async keep(draft: Draft): Promise<void> {
    const typed = { draft, seen: null, requestId: this.requestId };
    await this.drafts.keep(this.scope, this.key, typed).catch(() => undefined);
  }

  /** The request was granted with other words: what stands here is another one. */
  async renew(draft: Draft): Promise<void> {
    this.requestId = crypto.randomUUID();
    await this.keep(draft);
  }

  /** Whatever is typed next is another request. */
  async forget(): Promise<void> {
    this.requestId = crypto.randomUUID();
    await this.drafts.forget(this.scope, this.key).catch(() => undefined);
  }
}
