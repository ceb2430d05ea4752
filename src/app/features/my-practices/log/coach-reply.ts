import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { textProblems } from '../../../domain/forms/text-length';
import { practiceLimits } from '../../../domain/library-practices/limits';
import { Field } from '../../../shared/ui/field/field';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import type { OpenLog } from '../../../store/my-practices/logs/open-log';
import { ReplyThanks } from '../../../store/my-practices/logs/reply-thanks';
import { OpenDraft } from '../../../store/drafts/open-draft';

/** What the coach answered to a try, and a line for the client: "Thank you" by one press, or words. */
@Component({
  selector: 'app-coach-reply',
  imports: [ErrorNotice, Field],
  providers: [ReplyThanks],
  templateUrl: './coach-reply.html',
  styleUrl: './coach-reply.scss',
})
export class CoachReply {
  protected readonly thanks = inject(ReplyThanks);
  private readonly draft = new OpenDraft<string>('thanks', { outlasts: true });

  readonly log = input.required<OpenLog>();

  protected readonly reply = computed(() => this.log().stored()?.reply ?? '');
  protected readonly said = computed(() => this.log().stored()?.thanks ?? null);
  protected readonly words = signal('');
  protected readonly isWriting = signal(false);
  protected readonly tooLong = computed(
    () => textProblems(this.words().trim(), practiceLimits.thanks)[0] ?? null,
  );
  private readonly requestId = computed(() => this.log().requestId);

  constructor() {
    effect(() => {
      const requestId = this.requestId();
      untracked(() => void this.open(requestId));
    });
  }

  protected type(words: string): void {
    this.words.set(words);
    this.draft.type({ draft: words, isChanged: words.trim() !== '' }, null);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const words = this.words().trim();
    if (words && !this.tooLong()) await this.say(words);
  }

  protected async say(words: string): Promise<void> {
    if (!(await this.thanks.say(this.log(), words))) return;
    this.draft.end();
    this.words.set('');
    this.isWriting.set(false);
  }

  private async open(requestId: string): Promise<void> {
    this.words.set('');
    this.isWriting.set(false);
    await this.draft.open(requestId);
    const before = this.draft.before();
    // Whoever began to write meanwhile goes on.
    if (before === null || this.isWriting()) return;
    this.words.set(before);
    this.isWriting.set(true);
  }
}
