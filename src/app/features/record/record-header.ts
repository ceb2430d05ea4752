import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inSentence } from '../../domain/calendar/in-sentence';
import { relativeMoment } from '../../domain/calendar/moment-words';
import { isUnderWay, type Session } from '../../domain/sessions/session';
import { addressOf, type Client, type InvitationState } from '../../domain/clients/client';
import { Icon } from '../../shared/ui/icon/icon';
import { joiningWords, statusWords } from '../../shared/clients/client-words';
import { RecordMenu } from './record-menu';

/** Who the record is about, and what is done with it as a whole. */
@Component({
  selector: 'app-record-header',
  imports: [RouterLink, Icon, RecordMenu],
  templateUrl: './record-header.html',
  styleUrl: './record-header.scss',
})
export class RecordHeader {
  readonly client = input.required<Client>();
  readonly invitation = input.required<InvitationState>();
  /** How many things the client would rather say live, the wish to speak alone among them. */
  readonly liveTopics = input(0);
  /** What is planned, the nearest first. */
  readonly coming = input<readonly Session[]>([]);
  readonly timeZone = input<string>();
  /** Whether a page with an action of its own lies open: there is one filled button a screen. */
  readonly isWriting = input(false);
  readonly inviteChosen = output();
  readonly archiveChosen = output();
  readonly restoreChosen = output();

  protected readonly address = computed(() => addressOf(this.client()));
  protected readonly joining = computed(() =>
    joiningWords(this.client().joined, this.invitation()),
  );
  protected readonly status = computed(() => statusWords[this.client().status]);
  protected readonly next = computed(() => {
    const [next, ...later] = this.coming();
    if (!next) return null;
    const when = isUnderWay(next, new Date())
      ? 'now'
      : inSentence(relativeMoment(next.startsAt, this.timeZone()));
    return { id: next.id, when, more: later.length };
  });
  protected readonly canInvite = computed(
    () => !this.client().joined && this.client().status !== 'archived',
  );
  /** Nothing can begin before the invitation. */
  protected readonly isInviteFirst = computed(
    () => this.canInvite() && this.invitation() !== 'open' && this.invitation() !== 'accepted',
  );
  protected readonly inviteWords = computed(() =>
    this.invitation() === 'none' ? 'Invite' : 'Invite again',
  );
  protected readonly topicWords = computed(() =>
    this.liveTopics() === 1
      ? 'Would rather say one thing live'
      : `Would rather say ${this.liveTopics()} things live`,
  );
}
