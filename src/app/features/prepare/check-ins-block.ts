import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { namedValues } from '../../domain/check-ins/questions';
import {
  byWeek,
  field,
  type SparkAnswer,
  type SparkPoint,
  sparkline,
} from '../../domain/check-ins/sparkline';
import type { PreparedCheckIn } from '../../domain/prepare/preparation';
import { dayAndMonth } from '../../domain/calendar/day-words';
import { calendarDay } from '../../domain/calendar/zone';
import { Icon } from '../../shared/ui/icon/icon';

/** The latest check-ins, one small line a dimension, always from 0 to 10, with gaps left open. */
@Component({
  selector: 'app-check-ins-block',
  imports: [Icon, RouterLink],
  templateUrl: './check-ins-block.html',
  styleUrl: './check-ins-block.scss',
})
export class CheckInsBlock {
  /** The oldest first. */
  readonly checkIns = input.required<readonly PreparedCheckIn[]>();
  readonly record = input.required<readonly string[]>();
  readonly timeZone = input<string>();

  protected readonly field = field;
  protected readonly box = `0 0 ${field.width} ${field.height}`;
  protected readonly latest = computed(() => {
    const latest = this.checkIns().at(-1);
    if (!latest) return null;
    const today = calendarDay(new Date(), this.timeZone());
    return { ...latest, week: dayAndMonth(latest.onDate, today) };
  });
  protected readonly rows = computed(() => {
    const weeks = byWeek(this.checkIns());
    return namesIn(this.checkIns()).map(({ linkId, name }) => {
      const answers = weeks.map((week) => answerIn(week, linkId));
      const values = answers.map((answer) => answer?.value ?? null);
      const { runs } = sparkline(answers);
      return {
        linkId,
        name,
        now: values.at(-1),
        lines: runs.filter(({ length }) => length > 1).map(pointsOf),
        dots: runs.filter(({ length }) => length === 1).flat(),
        last: values.at(-1) === null ? null : (runs.at(-1)?.at(-1) ?? null),
        words: values.map((value) => value ?? 'none').join(', '),
      };
    });
  });
}

function answerIn(week: PreparedCheckIn | null, linkId: string): SparkAnswer | null {
  const value = week?.values[linkId];
  return week && value !== undefined ? { value, series: week.series } : null;
}

const pointsOf = (run: readonly SparkPoint[]): string =>
  run.map(({ x, y }) => `${x},${y}`).join(' ');

/** Every dimension that has a value in one of them, under its latest name. */
function namesIn(checkIns: readonly PreparedCheckIn[]) {
  const values = Object.fromEntries(checkIns.flatMap((one) => Object.entries(one.values)));
  const names = Object.fromEntries(checkIns.flatMap((one) => Object.entries(one.names)));
  return namedValues(values, names);
}
