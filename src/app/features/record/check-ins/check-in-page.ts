import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { AppError } from '../../../core/errors/app-error';
import { ErrorNotice } from '../../../shared/ui/error-notice/error-notice';
import { errorText } from '../../../core/errors/error-text';
import { nameOf } from '../../../domain/check-ins/questions';
import { isUnread } from '../../../domain/check-ins/sent-check-in';
import { addressOf } from '../../../domain/clients/client';
import { inSentence } from '../../../domain/calendar/in-sentence';
import type { ReadQuestion } from '../../../domain/sent-answers/sent-answers';
import { scaleBounds } from '../../../domain/forms';
import { type DimensionValue, DimensionValues } from '../../../shared/check-ins/dimension-values';
import { dayAndMonth } from '../../../domain/calendar/day-words';
import { calendarDay } from '../../../domain/calendar/zone';
import { relativeDay } from '../../../domain/calendar/moment-words';
import { Icon } from '../../../shared/ui/icon/icon';
import { Notice, type NoticeKind } from '../../../shared/ui/notice/notice';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { ReadCheckInPageActions } from '../../../store/check-ins/read-check-in.actions';
import { readCheckInFeature } from '../../../store/check-ins/read-check-in.feature';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { coachZone } from '../../../store/coaches/coach-zone';
import { QuestionRead } from '../intake/question-read';
import { SessionTopics } from '../intake/session-topics';

/** One check-in of the client whose record is open. Reading it leaves an entry in the ledger. */
@Component({
  selector: 'app-check-in-page',
  imports: [
    DimensionValues,
    Icon,
    ErrorNotice,
    Notice,
    QuestionRead,
    RouterLink,
    SessionTopics,
    SkeletonRows,
  ],
  templateUrl: './check-in-page.html',
  styleUrl: './check-in-page.scss',
})
export default class CheckInPage {
  private readonly store = inject(Store);

  /** From the address. */
  readonly assignmentId = input.required<string>();

  private readonly client = this.store.selectSignal(clientsFeature.selectCurrent);
  private readonly shown = this.store.selectSignal(readCheckInFeature.selectAssignmentId);
  private readonly found = this.store.selectSignal(readCheckInFeature.selectCheckIn);
  private readonly failure = this.store.selectSignal(readCheckInFeature.selectError);
  protected readonly answers = this.store.selectSignal(readCheckInFeature.selectSentAnswers);
  protected readonly busy = this.store.selectSignal(readCheckInFeature.selectBusy);
  protected readonly markError = this.store.selectSignal(readCheckInFeature.selectMarkError);
  protected readonly timeZone = coachZone();
  protected readonly errorText = errorText;

  private readonly isThis = computed(() => this.shown() === this.assignmentId());
  protected readonly checkIn = computed(() => (this.isThis() ? this.found() : null));
  protected readonly error = computed(() => (this.isThis() ? this.failure() : null));
  private readonly clientId = computed(() => this.client()?.id);
  protected readonly name = computed(() => {
    const client = this.client();
    return client ? addressOf(client) : '';
  });
  protected readonly isUnread = computed(() => {
    const checkIn = this.checkIn();
    return !!checkIn && isUnread(checkIn);
  });
  protected readonly week = computed(() => {
    const today = calendarDay(new Date(), this.timeZone());
    return `the week of ${dayAndMonth(this.checkIn()?.onDate ?? today, today)}`;
  });
  protected readonly facts = computed(() => {
    const checkIn = this.checkIn();
    if (!checkIn) return [];
    const { submittedAt, amendedAt, reviewedAt } = checkIn;
    return [
      `Sent ${this.day(submittedAt)}`,
      ...(amendedAt ? [`amended ${this.day(amendedAt)}`] : []),
      reviewedAt ? `read ${this.day(reviewedAt)}` : 'not read yet',
    ];
  });
  protected readonly rows = computed(() => (this.answers()?.dimensions ?? []).map(valueOf));
  protected readonly win = computed(() => {
    const said = this.answers()?.others.find(({ item }) => item.role === 'win')?.value;
    return typeof said === 'string' ? said : '';
  });
  protected readonly questions = computed(() => {
    const answers = this.answers();
    // The win stands above already.
    const others = answers?.others.filter(({ item }) => item.role !== 'win') ?? [];
    return [...(answers?.dimensions ?? []), ...others];
  });

  constructor() {
    effect(() => {
      this.assignmentId();
      if (this.clientId()) untracked(() => this.load());
    });
  }

  protected load(): void {
    const clientId = this.clientId();
    if (!clientId) return;
    const assignmentId = this.assignmentId();
    this.store.dispatch(ReadCheckInPageActions.opened({ clientId, assignmentId }));
  }

  protected kindOf({ kind }: AppError): NoticeKind {
    // Nothing went wrong where there is nothing.
    if (kind === 'not_found') return 'info';
    return kind === 'offline' ? 'offline' : 'error';
  }

  protected markRead(): void {
    const checkIn = this.checkIn();
    if (checkIn) this.store.dispatch(ReadCheckInPageActions.markReadChosen(checkIn));
  }

  private day(at: string): string {
    return inSentence(relativeDay(at, this.timeZone()));
  }
}

const valueOf = ({ item, value }: ReadQuestion): DimensionValue => ({
  key: item.linkId,
  name: nameOf(item),
  value: typeof value === 'number' ? value : null,
  ...scaleBounds(item),
});
