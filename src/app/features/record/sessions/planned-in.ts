import type { PlannedIn, SessionPlan } from '../../../domain/sessions/session';
import { wallTimeAt, zoneName } from '../../../domain/calendar/zone';
import { sessionDay } from '../../../domain/calendar/moment-words';

type Planned = Pick<SessionPlan, 'startsAt' | 'plannedIn'>;

/** "Lisbon"; a zone that has no place in its name by what its time is called. */
function placeIn(timeZone: string, at: string): string {
  const [area, ...places] = timeZone.split('/');
  const place = area === 'Etc' ? undefined : places.at(-1);
  return place?.replaceAll('_', ' ') ?? zoneName(new Date(at), timeZone);
}

/** "15:00 in Lisbon" */
export const timeThere = ({ time, timeZone }: PlannedIn, at: string): string =>
  `${time} in ${placeIn(timeZone, at)}`;

/** "15:00 in Lisbon, 16:00 for you"; nothing where the reader's clocks show the same. */
export function bothTimes({ startsAt, plannedIn }: Planned, timeZone: string): string | null {
  if (!plannedIn) return null;
  const here = wallTimeAt(new Date(startsAt), timeZone);
  const there = timeThere(plannedIn, startsAt);
  if (here.day !== plannedIn.day) {
    return `${sessionDay(`${plannedIn.day}T12:00Z`, 'UTC')}, ${there}, and ${here.time} for you on ${sessionDay(startsAt, timeZone)}`;
  }
  return here.time === plannedIn.time ? null : `${there}, ${here.time} for you`;
}
