import { computed, effect, inject, type Signal, signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import type { NewWin } from '../../../domain/wins/win';
import { WinsPageActions } from '../../../store/wins/wins.actions';
import { winsFeature } from '../../../store/wins/wins.feature';
import { OpenDraft } from '../../../store/drafts/open-draft';
import type { WinDraft } from './win-form';

const nothing: WinDraft = { words: '', visibility: 'coach' };

/** The win that is being written. It stays on the device until the server has it. In an injection context. */
export class WrittenWin {
  private readonly store = inject(Store);
  private readonly kept = new OpenDraft<WinDraft>('win', { outlasts: true });
  private readonly noted = this.store.selectSignal(winsFeature.selectNoted);

  readonly draft = signal(nothing);
  /** Whether it is known what stands there from before. */
  readonly isReady = computed(() => this.kept.kept() !== undefined);

  constructor(private readonly clientId: Signal<string | undefined>) {
    effect(() => {
      const id = this.clientId();
      if (id) untracked(() => void this.open(id));
    });
    effect(() => {
      const noted = this.noted();
      if (noted?.requestId === this.kept.requestId) untracked(() => this.settle(noted.words));
    });
  }

  type(draft: WinDraft): void {
    this.draft.set(draft);
    this.kept.type({ draft, isChanged: draft.words.trim() !== '' }, null);
  }

  send(): void {
    const clientId = this.clientId();
    if (clientId) this.store.dispatch(WinsPageActions.noted({ win: this.winFor(clientId) }));
  }

  private winFor(clientId: string): NewWin {
    const { words, visibility } = this.draft();
    return { requestId: this.kept.requestId, clientId, words: words.trim(), visibility };
  }

  private async open(clientId: string): Promise<void> {
    await this.kept.open(clientId);
    if (this.clientId() !== clientId) return;
    const before = this.kept.before();
    this.draft.set(before ?? nothing);
    if (!before) return;
    this.store.dispatch(WinsPageActions.draftFound({ win: this.winFor(clientId) }));
  }

  /** The server has it. What was typed meanwhile is another one. */
  private settle(words: string): void {
    if (this.draft().words.trim() === words) {
      this.kept.end();
      this.draft.set({ ...nothing, visibility: this.draft().visibility });
    } else {
      this.kept.renew();
    }
  }
}
