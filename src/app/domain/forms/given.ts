/** What an answer holds, whatever shape it arrived in: drafts and rows are not trusted. */

export type GivenValue = string | number | boolean;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key's value; never one that `Object.prototype` lends ("constructor" is a legal linkId). */
export const ownValue = (record: object, key: string): unknown =>
  Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;

const isGivenValue = (value: unknown): value is GivenValue =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && value !== '');

/** The values of an answer; none while it is skipped, kept for the session, empty or malformed. */
export function givenValues(answer: unknown): readonly GivenValue[] {
  if (!isRecord(answer) || answer['state'] !== 'answered') {
    return [];
  }
  const value = answer['value'];
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(isGivenValue);
}
