import { capital } from '../../../domain/words/capital';
import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { isOver, type Session } from '../../../domain/sessions/session';
import { kindWords, planLine, statusWords } from '../../../domain/sessions/session-words';
import { zoneName } from '../../../domain/calendar/zone';
import { Confirm } from '../../../core/confirm/confirm';
import { timeOf, sessionDay } from '../../../domain/calendar/moment-words';
import { Notice } from '../../../shared/ui/notice/notice';
import { Icon } from '../../../shared/ui/icon/icon';
import { SessionPageActions } from '../../../store/sessions/sessions.actions';
import { bothTimes, timeThere } from './planned-in';

/** How a session stands, and what can be done about it. */
@Component({
  selector: 'app-session-standing',
  imports: [RouterLink, Icon, Notice],
  templateUrl: './session-standing.html',
  styleUrl: './session-standing.scss',
})
export class SessionStanding {
  private readonly store = inject(Store);
  private readonly confirm = inject(Confirm);

  readonly session = input.required<Session>();
  readonly timeZone = input.required<string>();
  readonly busy = input(false);
  readonly moveChosen = output();

  protected readonly kind = computed(() => kindWords[this.session().kind]);
  protected readonly status = computed(() => statusWords[this.session().status]);
  protected readonly isOver = computed(() => isOver(this.session(), new Date()));
  /** Ids alone stand in the address. */
  protected readonly assigning = computed(() => ({
    client: this.session().clientId,
    session: this.session().id,
  }));
  protected readonly hasBegun = computed(() => Date.parse(this.session().startsAt) <= Date.now());
  protected readonly day = computed(() => sessionDay(this.session().startsAt, this.timeZone()));
  protected readonly times = computed(() => {
    const { startsAt, endsAt } = this.session();
    return `${timeOf(startsAt, this.timeZone())} to ${timeOf(endsAt, this.timeZone())}`;
  });
  protected readonly zone = computed(() =>
    zoneName(new Date(this.session().startsAt), this.timeZone()),
  );
  /** Both clocks, where the coach is elsewhere by now. */
  protected readonly both = computed(() => bothTimes(this.session(), this.timeZone()));
  /** What was agreed and can't be, since the rules of the clocks changed. */
  protected readonly adrift = computed(() => {
    const { plannedIn, startsAt, status } = this.session();
    const isAdrift = plannedIn && !plannedIn.holds && status === 'planned' && !this.isOver();
    return isAdrift ? timeThere(plannedIn, startsAt) : null;
  });
  protected readonly line = computed(() => {
    const line = planLine(this.session());
    return capital(line);
  });
  protected readonly record = computed(() => ['/coach/clients', this.session().clientId]);

  protected complete(): void {
    this.store.dispatch(SessionPageActions.completeChosen({ session: this.session() }));
  }

  protected reopen(): void {
    this.store.dispatch(SessionPageActions.reopenChosen({ session: this.session() }));
  }

  protected async cancel(): Promise<void> {
    const isSure = await this.confirm.ask({
      title: 'Cancel the session?',
      text: 'Its time is free again. Your client sees that it was cancelled; let them know why yourself.',
      action: 'Cancel it',
      cancel: 'Keep it',
      danger: true,
    });
    if (isSure) {
      this.store.dispatch(SessionPageActions.cancelChosen({ session: this.session() }));
    }
  }
}
