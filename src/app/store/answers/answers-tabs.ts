import type { Entry } from '../../domain/answers/entry';
import type { FormAnswers } from './form-answers';
import { answersThing } from './answers-thing';

interface News {
  readonly linkId: string;
  readonly entry: Entry;
  /** Whether the person went on with it in that tab. */
  readonly isTyped: boolean;
}

/**
 * What the tabs of one browser tell each other of a form that is open in several: what is typed in one stands in all, so
 * that going on in another tab is going on with the same words. Where a browser has no channel each tab is by itself.
 */
export class AnswersTabs {
  private channel: BroadcastChannel | null;
  private known: Readonly<Record<string, Entry>>;

  constructor(
    assignmentId: string,
    private readonly answers: FormAnswers,
  ) {
    const name = answersThing(assignmentId);
    this.known = answers.all();
    this.channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
    this.channel?.addEventListener('message', ({ data }: MessageEvent<readonly News[]>) => {
      for (const { linkId, entry, isTyped } of data) answers.join(linkId, entry, isTyped);
      this.known = answers.all();
    });
  }

  /** What has changed here since the last time. */
  tell(): void {
    const all = this.answers.all();
    const news = Object.entries(all)
      .filter(([linkId, entry]) => this.known[linkId] !== entry)
      .map(([linkId, entry]): News => {
        const isTyped = this.known[linkId]?.reply !== entry.reply;
        return { linkId, entry, isTyped };
      });
    this.known = all;
    if (news.length > 0) this.channel?.postMessage(news);
  }

  close(): void {
    this.channel?.close();
    this.channel = null;
  }
}
