import { Component, computed, inject, input, output } from '@angular/core';
import { Clock } from '../../../core/clock/clock';
import type { Visibility } from '../../../domain/forms';
import type { Participants } from '../../../domain/library-practices/library-practice';
import { practiceLimits } from '../../../domain/library-practices/limits';
import { loggableDays, type LogProblem } from '../../../domain/practices/log-entry';
import type { LogEntry, Outcome } from '../../../domain/practices/practice-log';
import { outcomes } from '../../../domain/practices/practice-log';
import { SeenBy } from '../../../shared/forms/seen-by/seen-by';
import { dayWords } from '../../../domain/calendar/day-words';
import { outcomeWords } from '../../../shared/practices/own-words';
import { Field } from '../../../shared/ui/field/field';
import { Unease } from './unease';

/** Everything that can be said of a try. Nothing of it has to be. */
@Component({
  selector: 'app-log-form',
  imports: [Field, SeenBy, Unease],
  templateUrl: './log-form.html',
  styleUrl: './log-form.scss',
})
export class LogForm {
  private readonly clock = inject(Clock);

  readonly entry = input.required<LogEntry>();
  readonly problems = input.required<readonly LogProblem[]>();
  readonly participants = input.required<Participants>();
  readonly changed = output<Partial<LogEntry>>();

  protected readonly outcomes = computed(() =>
    outcomes.map((value) => ({ value, words: outcomeWords(value, this.participants()) })),
  );
  protected readonly days = computed(() => {
    const today = this.clock.today();
    const days = loggableDays(today);
    const { day } = this.entry();
    // A try of long ago keeps its day, though no other could be given it now.
    const all = days.includes(day) ? days : [...days, day];
    return all.map((value) => ({ value, words: dayWords(value, today) }));
  });

  protected say(outcome: Outcome): void {
    this.changed.emit({ outcome });
  }

  /** What only oneself sees can't be a topic for two. */
  protected seenBy(visibility: Visibility): void {
    this.changed.emit(visibility === 'only_me' ? { visibility, talkAbout: false } : { visibility });
  }

  protected tooLong(field: 'reflection' | 'win'): string | null {
    const problem = this.problems().find((one) => one.field === field);
    return problem ? `Please keep it to ${practiceLimits[field]} characters.` : null;
  }
}
