let last = 0;

/** Before every moment: when the server said what a device kept is not known. */
export const longAgo = 1;

/**
 * A moment in milliseconds, later than any that this page had before. By it answers are put in order, since a revision tells two versions
 * apart and not which is newer. The tabs of a device read one clock, so theirs can be compared.
 */
export function moment(): number {
  return (last = Math.max(performance.timeOrigin + performance.now(), last + 0.001));
}
