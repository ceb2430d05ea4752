/**
 * As each engine says that a file of the app did not come, or that something else came in its place. Angular says it of a
 * part that is loaded when it is needed (`@defer`) by its code, NG0750.
 */
const said =
  /dynamically imported module|importing a module script failed|not a valid javascript mime type|NG0750/i;

/** Whether something failed because a file of the app could not be fetched. */
export function isLostFile(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return said.test(error.message) || isLostFile(error.cause);
}
