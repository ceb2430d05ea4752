/** A greeting for the hour of the day in a zone, with the name if there is one. */
export function greeting(now: Date, name: string, timeZone?: string): string {
  const options: Intl.DateTimeFormatOptions = { hour: 'numeric', hourCycle: 'h23' };
  const zone = timeZone ? { timeZone } : {};
  const hour = Number(new Intl.DateTimeFormat('en-GB', { ...options, ...zone }).format(now));
  const words =
    hour < 5 || hour >= 18 ? 'Good evening' : hour < 12 ? 'Good morning' : 'Good afternoon';
  return name ? `${words}, ${name}` : words;
}
