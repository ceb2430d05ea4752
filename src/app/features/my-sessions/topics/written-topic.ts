import { computed, effect, inject, signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import { myRecordsFeature } from '../../../store/my-records/my-records.feature';
import { CoachChipsActions } from '../../../store/my-records/my-records.actions';
import { TopicBeginning } from '../../../store/topics/topic-beginning';
import { TopicsPageActions } from '../../../store/topics/topics.actions';
import { topicsFeature } from '../../../store/topics/topics.feature';
import { OpenDraft } from '../../../store/drafts/open-draft';

/**
 * The topic that is being written, with what it begins with where it is brought from somewhere. It stays on the device
 * until the server has it: an answer that was lost on its way is recognised by the request. In an injection context.
 */
export class WrittenTopic {
  private readonly store = inject(Store);
  private readonly beginning = inject(TopicBeginning).take();
  private readonly draft = new OpenDraft<string>('topic', { outlasts: true });
  private readonly record = this.store.selectSignal(myRecordsFeature.selectShown);
  private readonly topics = this.store.selectSignal(topicsFeature.selectTopics);
  private readonly clientId = computed(() => this.record()?.clientId);
  private hasBegun = false;

  readonly words = signal('');
  /** Whether it is known what stands there from before. */
  readonly isReady = computed(() => this.draft.kept() !== undefined);
  /** What was brought since the page was opened, most lately. */
  readonly brought = signal<string | null>(null);

  constructor() {
    const from = this.beginning;
    if (from) this.store.dispatch(CoachChipsActions.chosen({ clientId: from.clientId }));
    effect(() => {
      const clientId = this.clientId();
      if (clientId) untracked(() => void this.open(clientId));
    });
    effect(() => {
      const topics = this.isReady() ? this.topics() : [];
      const found = topics?.find(({ requestId }) => requestId === this.draft.requestId);
      if (found) untracked(() => this.settle(found.words));
    });
  }

  type(words: string): void {
    this.words.set(words);
    this.draft.type({ draft: words, isChanged: words.trim() !== '' }, null);
  }

  send(words: string): void {
    const clientId = this.clientId();
    if (!clientId) return;
    this.brought.set(null);
    const { requestId } = this.draft;
    this.store.dispatch(TopicsPageActions.sent({ topic: { requestId, clientId, words } }));
  }

  private async open(clientId: string): Promise<void> {
    await this.draft.open(clientId);
    if (this.clientId() !== clientId) return;
    const from = this.beginning;
    const begins = !this.hasBegun && from?.clientId === clientId;
    const parts = [this.draft.before(), begins ? from.words : null];
    if (begins) this.hasBegun = true;
    this.type(parts.filter(Boolean).join('\n\n'));
  }

  /** The server has it. What was typed meanwhile is another one. */
  private settle(words: string): void {
    this.brought.set(words);
    if (this.words().trim() === words) {
      this.draft.end();
      this.words.set('');
    } else {
      this.draft.renew();
    }
  }
}
