import { DestroyRef, inject, signal } from '@angular/core';
import { type TypedDraft, TypedDrafts } from './typed-drafts';

/** What a form says of itself whenever something is typed. */
export interface Typing<Draft> {
  readonly draft: Draft;
  /** Whether anything differs from what the form started from. */
  readonly isChanged: boolean;
}

/**
 * The draft of one open form: what was typed before the tab was closed comes back, what is typed now is kept until
 * it is saved, or left knowingly. In an injection context.
 */
export class OpenDraft<Draft, Seen> {
  private readonly drafts = inject(TypedDrafts);
  private key = '';

  /** What stands on the device from before; undefined until that is known. */
  readonly kept = signal<TypedDraft<Draft, Seen> | null | undefined>(undefined);
  readonly isChanged = signal(false);
  requestId: string = crypto.randomUUID();

  constructor(private readonly scope: string) {
    // A page is left saved, or after it was asked; a tab that is closed does not come by here.
    inject(DestroyRef).onDestroy(() => void this.forget());
  }

  async open(key: string): Promise<void> {
    this.key = key;
    this.kept.set(undefined);
    const kept = await this.drafts.kept<Draft, Seen>(this.scope, key).catch(() => undefined);
    this.requestId = kept?.requestId ?? this.requestId;
    this.kept.set(kept ?? null);
  }

  type({ draft, isChanged }: Typing<Draft>, seen: Seen | null): void {
    this.isChanged.set(isChanged);
    if (!isChanged) void this.forget();
    else void this.keep({ draft, seen, requestId: this.requestId });
  }

  /** The form begins anew from what is saved. */
  drop(): void {
    this.kept.set(null);
  }

  /** Where nothing survives the tab, the browser asks before it is closed. */
  askToStay(event: Event): void {
    if (this.isChanged() && !this.drafts.keepsAfterClosing()) event.preventDefault();
  }

  // A device without room keeps nothing; the words are still in the form.
  private keep(typed: TypedDraft<Draft, Seen>): Promise<void> {
    return this.drafts.keep(this.scope, this.key, typed).catch(() => undefined);
  }

  private forget(): Promise<void> {
    return this.drafts.forget(this.scope, this.key).catch(() => undefined);
  }
}
