const dayMs = 86_400_000;

/** Calendar days as YYYY-MM-DD, without any zone. */
const at = (day: string): number => Date.parse(`${day}T00:00Z`);
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const sinceMonday = (new Date(at(day)).getUTCDay() + 6) % 7;
  return dayOf(at(day) - sinceMonday * dayMs);
}

export const sundayOf = (monday: string): string => dayOf(at(monday) + 6 * dayMs);
