import type { LibraryText } from '../../../../domain/library-practices/library-practice';

/** What a file says of each practice, in the order in which it is written. */
export const columns = [
  'title',
  'category',
  'participants',
  'minutes',
  'cadence',
  'steps',
  'notice',
  'not_when',
  'timers',
  'pace',
  'for_coach',
  'tier',
  'cautions',
] as const;
export type Column = (typeof columns)[number];

/** The others may be left out. */
export const required: readonly Column[] = columns.slice(0, 6);

export const columnOf = (field: keyof LibraryText): Column =>
  field === 'notWhen' ? 'not_when' : field === 'forCoach' ? 'for_coach' : field;

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/** "Not when", "not_when" and "notWhen" are one. */
export const columnFrom = (name: string): Column | null =>
  columns.find((column) => plain(column) === plain(name)) ?? null;
