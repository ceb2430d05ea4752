import { type NamedSession, nextOf } from '../../domain/sessions/session';
import { plusDays } from '../../domain/calendar/day';
import { calendarDay } from '../../domain/calendar/zone';

/** A coach's coming week: the next one, the rest of today, tomorrow, the days after. */
export interface DayPlan {
  readonly next: NamedSession | null;
  readonly laterToday: readonly NamedSession[];
  readonly tomorrow: readonly NamedSession[];
  readonly thisWeek: readonly NamedSession[];
  /** How many are still to come today. */
  readonly today: number;
}

export function dayPlan(sessions: readonly NamedSession[], now: Date, zone: string): DayPlan {
  const dayOf = (at: string | Date) => calendarDay(at, zone);
  const open = sessions.filter(({ status }) => status === 'planned');
  const next = nextOf(open, now);
  const rest = open.filter(({ id }) => id !== next?.id);
  const tomorrow = plusDays(dayOf(now), 1);
  const isToday = ({ startsAt }: NamedSession) => dayOf(startsAt) < tomorrow;
  return {
    next,
    laterToday: rest.filter(isToday),
    tomorrow: rest.filter(({ startsAt }) => dayOf(startsAt) === tomorrow),
    thisWeek: rest.filter(({ startsAt }) => dayOf(startsAt) > tomorrow),
    today: open.filter(isToday).length,
  };
}
