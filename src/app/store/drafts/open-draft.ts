import { computed, DestroyRef, inject, linkedSignal, type Signal, signal } from '@angular/core';
import { type TypedDraft, TypedDrafts } from './typed-drafts';
import type { Typing } from './typed-draft';

/**
 * The draft of one open form: what was typed before the tab was closed comes back, what is typed now is kept until
 * it is saved, or left knowingly. In an injection context.
 */
export class OpenDraft<Draft, Seen = null> {
  private readonly drafts = inject(TypedDrafts);
  private key = '';

  /** What stands on the device from before; undefined until that is known. */
  readonly kept = signal<TypedDraft<Draft, Seen> | null | undefined>(undefined);
  readonly isChanged = signal(false);
  /** What stands in the form; null until something is typed. */
  readonly draft = signal<Draft | null>(null);
  /** Whether the form goes on from what was typed before, and somebody should be told. */
  readonly isBack = computed(() => !!this.kept() && this.isChanged());
  /** What was typed before, for the form. */
  readonly before = computed(() => this.kept()?.draft ?? null);
  requestId: string = crypto.randomUUID();

  /** `outlasts`: it stays when its form is left, until it is ended. */
  constructor(
    private readonly scope: string,
    { outlasts = false } = {},
  ) {
    // A page is left saved, or after it was asked; a tab that is closed does not come by here.
    if (!outlasts) inject(DestroyRef).onDestroy(() => void this.forget());
  }

  /** News of what the form is about opens nothing anew: what stands there may not have reached the device yet. */
  async open(key: string): Promise<void> {
    if (this.key === key) return;
    this.key = key;
    this.kept.set(undefined);
    this.isChanged.set(false);
    const kept = await this.drafts.kept<Draft, Seen>(this.scope, key).catch(() => undefined);
    if (this.key !== key) return;
    this.requestId = kept?.requestId ?? this.requestId;
    this.draft.set(kept?.draft ?? null);
    this.isChanged.set(kept !== undefined);
    this.kept.set(kept ?? null);
  }

  /**
   * What the form starts from: `now` as long as nothing is typed, and what stood there when typing began from then on,
   * so that what comes in meanwhile is noticed on saving. Undefined until it is known.
   */
  startingFrom(now: () => Seen | null | undefined): Signal<Seen | null | undefined> {
    type Known = Seen | null | undefined;
    interface Source {
      readonly kept: TypedDraft<Draft, Seen> | null | undefined;
      readonly now: Known;
      readonly isChanged: boolean;
    }
    return linkedSignal<Source, Known>({
      source: () => ({ kept: this.kept(), now: now(), isChanged: this.isChanged() }),
      computation: ({ kept, now, isChanged }, was) => {
        if (kept === undefined) return undefined;
        const isSameForm = was?.value !== undefined && was.source.kept === kept;
        if (isSameForm && isChanged) return was.value;
        return kept && now !== undefined ? kept.seen : now;
      },
    });
  }

  type({ draft, isChanged }: Typing<Draft>, seen: Seen | null): void {
    this.isChanged.set(isChanged);
    this.draft.set(draft);
    if (!isChanged) void this.forget();
    else void this.keep({ draft, seen, requestId: this.requestId });
  }

  /** The form begins anew from what is saved. */
  drop(): void {
    this.kept.set(null);
  }

  /** The request was granted with other words: what stands here is another one. */
  renew(): void {
    this.requestId = crypto.randomUUID();
    const draft = this.draft();
    if (draft !== null) this.type({ draft, isChanged: true }, this.kept()?.seen ?? null);
  }

  /** It was saved or given up, and the page stays: what is typed next is another draft. */
  end(): void {
    this.isChanged.set(false);
    this.draft.set(null);
    this.kept.set(null);
    this.requestId = crypto.randomUUID();
    void this.forget();
  }

  // A device without room keeps nothing; the words are still in the form.
  private keep(typed: TypedDraft<Draft, Seen>): Promise<void> {
    return this.drafts.keep(this.scope, this.key, typed).catch(() => undefined);
  }

  private forget(): Promise<void> {
    return this.drafts.forget(this.scope, this.key).catch(() => undefined);
  }
}
