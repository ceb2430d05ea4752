import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { errorText } from '../../../core/errors/error-text';
import { toAppError } from '../../../core/errors/to-app-error';
import { inSentence } from '../../../domain/calendar/in-sentence';
import { relativeDay, relativeMoment } from '../../../domain/calendar/moment-words';
import { addressOf } from '../../../domain/clients/client';
import type { Session } from '../../../domain/sessions/session';
import { AgreementList } from '../../../shared/agreements/agreement-list';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import { Answering } from '../../../store/agreements/answering';
import { clientsFeature } from '../../../store/clients/clients.feature';
import { sessionOutcome } from '../../../store/sessions/session-outcome';

/** What a session left behind: the note, what was agreed, given and sent; and one press for each that is missing. */
@Component({
  selector: 'app-session-outcome',
  imports: [AgreementList, RouterLink, SkeletonRows],
  providers: [Answering],
  templateUrl: './session-outcome-view.html',
  styleUrl: './session-outcome-view.scss',
})
export class SessionOutcomeView {
  private readonly current = inject(Store).selectSignal(clientsFeature.selectCurrent);
  protected readonly answering = inject(Answering);

  readonly session = input.required<Session>();
  readonly timeZone = input.required<string>();

  protected readonly errorText = errorText;
  private readonly found = sessionOutcome(() => this.session());
  protected readonly outcome = computed(() => (this.found.hasValue() ? this.found.value() : null));
  protected readonly error = computed(() => {
    const error = this.found.error();
    return error ? toAppError(error) : null;
  });
  protected readonly agreements = computed(() =>
    this.answering.shown(this.outcome()?.agreements ?? []),
  );
  protected readonly client = computed(() => {
    const client = this.current();
    return client ? addressOf(client) : '';
  });
  protected readonly record = computed(() => ['/coach/clients', this.session().clientId]);

  constructor() {
    this.answering.follow(this.outcome);
  }

  protected retry(): void {
    this.found.reload();
  }

  protected day(at: string): string {
    return inSentence(relativeDay(at, this.timeZone()));
  }

  protected moment(at: string): string {
    return relativeMoment(at, this.timeZone());
  }
}
