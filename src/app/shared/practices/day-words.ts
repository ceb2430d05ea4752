import { relativeDay } from '../ui/dates/dates';

/** Calendar days (YYYY-MM-DD), seen from another one: "Today", "Yesterday", "Monday", "12 November". */
export const dayWords = (day: string, today: string): string =>
  relativeDay(noon(day), 'UTC', new Date(noon(today)));

const noon = (day: string): string => `${day}T12:00:00Z`;
