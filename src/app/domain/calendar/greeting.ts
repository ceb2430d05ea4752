import { wallTimeAt } from './zone';

/** "Good evening, Adaeze", by the hour where the person is; without a name until it is known. */
export function greeting(now: Date, name: string, timeZone?: string): string {
  const hour = Number(wallTimeAt(now, timeZone).time.slice(0, 2));
  const words = hour >= 5 && hour < 12 ? 'Good morning' : afterNoon(hour);
  return name ? `${words}, ${name}` : words;
}

const afterNoon = (hour: number): string =>
  hour >= 12 && hour < 18 ? 'Good afternoon' : 'Good evening';
