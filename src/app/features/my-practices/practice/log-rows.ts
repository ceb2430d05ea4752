import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '../../../core/clock/clock';
import type { AppError } from '../../../core/errors/app-error';
import { errorText } from '../../../core/errors/error-text';
import type { Participants } from '../../../domain/library-practices/library-practice';
import { dayWords } from '../../../domain/calendar/day-words';
import { LogState } from '../../../shared/practices/log-state';
import { outcomeWords } from '../../../shared/practices/own-words';
import { Icon } from '../../../shared/ui/icon/icon';
import { SkeletonRows } from '../../../shared/ui/skeleton-rows/skeleton-rows';
import type { OpenLog } from '../../../store/my-practices/logs/open-log';

/** One's own tries, the latest first, with what the coach answered. */
@Component({
  selector: 'app-log-rows',
  imports: [Icon, LogState, RouterLink, SkeletonRows],
  templateUrl: './log-rows.html',
  styleUrl: './log-rows.scss',
})
export class LogRows {
  private readonly clock = inject(Clock);

  readonly logs = input.required<readonly OpenLog[]>();
  readonly participants = input.required<Participants>();
  readonly isKnown = input.required<boolean>();
  readonly hasMore = input.required<boolean>();
  readonly error = input.required<AppError | null>();
  readonly moreWanted = output();
  readonly retried = output();

  protected readonly errorText = errorText;
  protected readonly rows = computed(() =>
    this.logs().map((log) => {
      const { day, outcome, reflection, win, visibility } = log.entry();
      return {
        id: log.requestId,
        state: log.state(),
        day: dayWords(day, this.clock.today()),
        outcome: outcomeWords(outcome, this.participants()),
        isStopped: outcome === 'tried_stopped',
        words: reflection || win,
        isOwn: visibility === 'only_me',
        reply: log.stored()?.reply ?? null,
      };
    }),
  );
}
