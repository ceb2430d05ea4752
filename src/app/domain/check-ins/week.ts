import { dayNumber, dayOf, mondayOf as mondayBefore } from '../progress/weeks';

/** The Monday of the week of a day. Calendar days as YYYY-MM-DD, without any zone. */
export const mondayOf = (day: string): string => dayOf(mondayBefore(dayNumber(day)));

export const sundayOf = (monday: string): string => dayOf(dayNumber(monday) + 6);
