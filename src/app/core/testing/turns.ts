/** What is under way over gateways in memory has gone on as far as it can. */
export const aTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Longer than anything takes that a spec waits for, and shorter than jasmine's own patience. */
const patienceMs = 4000;

/** Goes on, turn by turn, until it is so. @throws Error where it is not so after some seconds */
export async function until(
  isSo: () => boolean,
  what = String(isSo),
  turn: () => Promise<void> = aTurn,
): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`It did not come to this: ${what}`);
    await turn();
  }
}
