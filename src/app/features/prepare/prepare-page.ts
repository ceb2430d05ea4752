import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { ErrorNotice } from '../../shared/ui/error-notice/error-notice';
import { addressOf } from '../../domain/clients/client';
import { hasOwnWords, withoutEmptySections } from '../../domain/notes/document';
import { isUnderWay } from '../../domain/sessions/session';
import { kindWords, planLine } from '../../domain/sessions/session-words';
import { RichText } from '../../shared/rich-text/rich-text';
import { relativeDay, relativeMoment } from '../../domain/calendar/moment-words';
import { Icon } from '../../shared/ui/icon/icon';
import { SkeletonRows } from '../../shared/ui/skeleton-rows/skeleton-rows';
import { RecordPageActions } from '../../store/clients/clients.actions';
import { clientsFeature } from '../../store/clients/clients.feature';
import { coachZone } from '../../store/coaches/coach-zone';
import { PreparePagesActions } from '../../store/prepare/prepare.actions';
import { prepareFeature } from '../../store/prepare/prepare.feature';
import { topicWords } from '../../shared/check-ins/topic-words';
import { AgreedBlock } from './agreed-block';
import { CheckInsBlock } from './check-ins-block';
import { newsOf } from './news';
import { PracticesBlock } from './practices-block';
import { TopicsBlock } from './topics-block';

/** The two minutes before a session, large enough to glance at while talking. Opening it leaves an entry in the ledger. */
@Component({
  selector: 'app-prepare-page',
  imports: [
    RouterLink,
    Icon,
    ErrorNotice,
    RichText,
    AgreedBlock,
    CheckInsBlock,
    PracticesBlock,
    SkeletonRows,
    TopicsBlock,
  ],
  templateUrl: './prepare-page.html',
  styleUrl: './prepare-page.scss',
})
export class PreparePage {
  private readonly store = inject(Store);

  /** From the address. */
  readonly clientId = input.required<string>();

  private readonly current = this.store.selectSignal(clientsFeature.selectCurrent);
  private readonly openError = this.store.selectSignal(clientsFeature.selectCurrentError);
  private readonly prepareError = this.store.selectSignal(prepareFeature.selectError);
  private readonly known = this.store.selectSignal(prepareFeature.selectPreparation);
  protected readonly marking = this.store.selectSignal(prepareFeature.selectMarking);
  protected readonly markError = this.store.selectSignal(prepareFeature.selectMarkError);
  protected readonly timeZone = coachZone();
  protected readonly topicWords = topicWords;

  private readonly client = computed(() => {
    const client = this.current();
    return client?.id === this.clientId() ? client : null;
  });
  /** Nothing is shown before the ledger has its entry. */
  protected readonly prepared = computed(() => {
    const known = this.known();
    return this.client() && known?.clientId === this.clientId() ? known : null;
  });
  protected readonly error = computed(() => this.openError() ?? this.prepareError());
  protected readonly name = computed(() => {
    const client = this.client();
    return client ? addressOf(client) : '';
  });
  protected readonly record = computed(() => ['/coach/clients', this.clientId()]);

  protected readonly next = computed(() => {
    const session = this.prepared()?.nextSession;
    if (!session) return null;
    const isNow = isUnderWay(session, new Date());
    return {
      ...session,
      when: isNow ? 'Now' : relativeMoment(session.startsAt, this.timeZone()),
      line: `${kindWords[session.kind]} · ${planLine(session)}`,
    };
  });
  protected readonly lastMet = computed(() => {
    const last = this.prepared()?.lastSession;
    return last ? relativeDay(last.startsAt, this.timeZone()) : null;
  });
  protected readonly note = computed(() => {
    const note = this.prepared()?.lastNote;
    return (
      note && {
        ...note,
        body: withoutEmptySections(note.body),
        hasWords: hasOwnWords(note.body),
        when: relativeDay(note.at, this.timeZone()),
      }
    );
  });
  protected readonly hasNoTopic = computed(() => {
    const prepared = this.prepared();
    if (!prepared || prepared.asksToSpeakAlone) return false;
    const { topics, liveTopics, logTopics } = prepared;
    return topics.length + liveTopics.length + logTopics.length === 0;
  });
  protected readonly news = computed(() => {
    const prepared = this.prepared();
    return prepared ? newsOf(prepared, this.timeZone()) : [];
  });

  constructor() {
    effect(() => {
      const clientId = this.clientId();
      untracked(() => this.load(clientId));
    });
    // Only then: whoever opens this page is in the ledger before anything is read.
    effect(() => {
      const client = this.client();
      if (!client) return;
      const clientId = client.id;
      untracked(() => this.store.dispatch(PreparePagesActions.shown({ clientId })));
    });
  }

  protected speak(topicId: string): void {
    const clientId = this.clientId();
    this.store.dispatch(PreparePagesActions.topicMarked({ clientId, topicId, spoken: true }));
  }

  protected load(clientId: string): void {
    this.store.dispatch(RecordPageActions.opened({ clientId }));
  }
}
