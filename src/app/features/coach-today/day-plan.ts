import { type NamedSession, nextOf } from '../../domain/sessions/session';
import { calendarDay } from '../../domain/calendar/zone';

/** How a coach's coming week falls apart: the next one, the rest of today, the days after. */
export interface DayPlan {
  readonly next: NamedSession | null;
  readonly laterToday: readonly NamedSession[];
  readonly thisWeek: readonly NamedSession[];
  /** How many are still to come today. */
  readonly today: number;
}

export function dayPlan(sessions: readonly NamedSession[], now: Date, zone: string): DayPlan {
  const dayOf = (at: string | Date) => calendarDay(at, zone);
  const open = sessions.filter(({ status }) => status === 'planned');
  const next = nextOf(open, now);
  const rest = open.filter(({ id }) => id !== next?.id);
  const isToday = ({ startsAt }: NamedSession) => dayOf(startsAt) <= dayOf(now);
  return {
    next,
    laterToday: rest.filter(isToday),
    thisWeek: rest.filter((one) => !isToday(one)),
    today: open.filter(isToday).length,
  };
}
