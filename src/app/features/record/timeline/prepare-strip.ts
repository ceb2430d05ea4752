import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { capital } from '../../../domain/words/capital';
import { counted } from '../../../domain/words/counted';
import { errorText } from '../../../core/errors/error-text';
import { kindWords, planLine } from '../../../domain/sessions/session-words';
import type { Preparation } from '../../../domain/prepare/preparation';
import { topicWords } from '../../../shared/check-ins/topic-words';
import { relativeDay } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';
import { PreparePagesActions } from '../../../store/prepare/prepare.actions';
import { prepareFeature } from '../../../store/prepare/prepare.feature';

const most = 2;

/** Four things to know before meeting, on the first screen of a record. */
@Component({
  selector: 'app-prepare-strip',
  imports: [RouterLink, Icon],
  templateUrl: './prepare-strip.html',
  styleUrl: './prepare-strip.scss',
})
export class PrepareStrip {
  private readonly store = inject(Store);

  readonly clientId = input.required<string>();
  readonly timeZone = input.required<string>();

  protected readonly prepared = this.store.selectSignal(prepareFeature.selectPreparation);
  protected readonly error = this.store.selectSignal(prepareFeature.selectError);
  protected readonly errorText = errorText;
  protected readonly meeting = computed(() => {
    const prepared = this.prepared();
    return prepared && meetingWords(prepared, this.timeZone());
  });
  protected readonly agreements = computed(() => shortened(this.prepared()?.agreements ?? []));
  /** What was brought, questions of the intake, then what was written of a practice. */
  private readonly allTopics = computed(() => {
    const { topics = [], liveTopics = [], logTopics = [] } = this.prepared() ?? {};
    return [
      ...topics.map(({ id, words }) => ({ key: id, words })),
      ...liveTopics.map((topic) => ({
        key: `${topic.assignmentId}${topic.linkId}`,
        words: topicWords(topic),
      })),
      ...logTopics.map(({ logId, title, reflection }) => ({
        key: logId,
        words: reflection || title,
      })),
    ];
  });
  protected readonly topics = computed(() => shortened(this.allTopics()));

  /** How much there is to have in mind, where there is no room to say it. */
  protected readonly waiting = computed(() => {
    const [agreed, topics] = [this.prepared()?.agreements.length ?? 0, this.allTopics().length];
    const words = [
      agreed > 0 ? `${counted(agreed, 'agreement', 'agreements')} from last time` : '',
      topics > 0 ? `${counted(topics, 'topic', 'topics')} to speak about` : '',
    ].filter((part) => part !== '');
    return capital(words.join(', ')) || 'What was last, and what is new';
  });

  constructor() {
    effect(() => {
      const clientId = this.clientId();
      untracked(() => this.load(clientId));
    });
  }

  protected load(clientId: string): void {
    this.store.dispatch(PreparePagesActions.shown({ clientId }));
  }
}

const shortened = <T>(list: readonly T[]) => ({
  shown: list.slice(0, most),
  more: Math.max(0, list.length - most),
});

function meetingWords({ nextSession, lastSession }: Preparation, timeZone: string) {
  const last = lastSession && `Last met: ${relativeDay(lastSession.startsAt, timeZone)}`;
  if (!nextSession) return { line: 'None is planned.', last, sessionId: null };
  return {
    line: `${kindWords[nextSession.kind]} · ${planLine(nextSession)}`,
    last,
    sessionId: nextSession.id,
  };
}
