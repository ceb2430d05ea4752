import { answersTo, type PracticeAnswer, type PracticeStatus, statusAfter } from './practice';

/**
 * What has to be said, one after the other, to take an answer back: from a practice as it is now to how it was. Null
 * where there is no way back: what was accepted or set aside is not proposed again.
 */
export function wayBack(
  from: PracticeStatus,
  to: PracticeStatus,
): readonly PracticeAnswer[] | null {
  const direct = answersTo(from).find((answer) => statusAfter(answer) === to);
  if (direct) return [direct];
  for (const first of answersTo(from)) {
    const second = answersTo(statusAfter(first)).find((answer) => statusAfter(answer) === to);
    if (second) return [first, second];
  }
  return null;
}
