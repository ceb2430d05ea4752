/** "Good evening, Adaeze", by the hour where the person is. */
export function greeting(now: Date, name: string, timeZone?: string): string {
  const zone = timeZone ? { timeZone } : {};
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', ...zone }).format(now),
  );
  const words = hour >= 5 && hour < 12 ? 'Good morning' : afterNoon(hour);
  return name ? `${words}, ${name}` : words;
}

const afterNoon = (hour: number): string =>
  hour >= 12 && hour < 18 ? 'Good afternoon' : 'Good evening';
