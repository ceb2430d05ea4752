/** Where the words of a check-in are that could not be saved, and what becomes of them. */
export function unsavedWords(isOffline: boolean, isKept: boolean): string {
  const when = isOffline ? 'when the connection is back' : 'as soon as it answers';
  return isKept
    ? `Nothing you wrote is lost. It is kept on this device and goes out ${when}.`
    : `It is only on this page, so leave it open: it goes out ${when}.`;
}
