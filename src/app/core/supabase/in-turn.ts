/** One after the other among all tabs of the browser, where it can do that; else at once. */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(name, work);
}
