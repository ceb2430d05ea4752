import { wallTimeAt } from '../../src/app/domain/calendar/zone.ts';

const dayIn = (timeZone: string): string => wallTimeAt(new Date(), timeZone).day;

/** The day that the demonstration data are made for: the database counts their days in UTC, and their weeks in London. */
export const demoDay = (): string => `${dayIn('UTC')} ${dayIn('Europe/London')}`;
