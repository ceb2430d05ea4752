const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the text is a real day of the proleptic Gregorian calendar, 0001-01-01 to 9999-12-31. */
export function isCalendarDay(value: unknown): value is string {
  const match = typeof value === 'string' ? pattern.exec(value) : null;
  if (match === null) {
    return false;
  }
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const last = month === 2 && isLeapYear(year) ? 29 : (daysInMonth[month - 1] ?? 0);
  return year >= 1 && day >= 1 && day <= last;
}
