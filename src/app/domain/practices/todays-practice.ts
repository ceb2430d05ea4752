import { fitsOn } from './due';
import type { Practice } from './practice';

/** As much of a practice as the client's Today shows. */
export interface TodaysPractice extends Pick<
  Practice,
  'id' | 'title' | 'participants' | 'minutes' | 'cadence' | 'notWhen' | 'startsOn' | 'endsOn'
> {
  readonly status: 'accepted' | 'proposed';
  readonly firstStep: string;
  /** The client's days of the last weeks on which it was tried, one entry a try. */
  readonly triedOn: readonly string[];
}

/** Accepted, and meant for that day. */
export const fitting = (all: readonly TodaysPractice[], day: string): readonly TodaysPractice[] =>
  all.filter((one) => one.status === 'accepted' && fitsOn(day, one, one.triedOn));

export const proposed = (all: readonly TodaysPractice[]): readonly TodaysPractice[] =>
  all.filter(({ status }) => status === 'proposed');

/** With the tries of that day that the list does not know of yet. */
export const withTries = (
  all: readonly TodaysPractice[],
  ids: readonly string[],
  day: string,
): readonly TodaysPractice[] =>
  all.map((one) =>
    ids.includes(one.id) && !one.triedOn.includes(day)
      ? { ...one, triedOn: [...one.triedOn, day] }
      : one,
  );

/** Whether something was tried that day, and nothing more is meant for it. */
export const isDoneFor = (all: readonly TodaysPractice[], day: string): boolean =>
  fitting(all, day).length === 0 && all.some(({ triedOn }) => triedOn.includes(day));

export const hasAnyFor = (all: readonly TodaysPractice[], day: string): boolean =>
  fitting(all, day).length > 0 || proposed(all).length > 0;
