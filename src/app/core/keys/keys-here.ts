/** Whether this device has the keys of an Apple machine. */
export const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** As they are written on this device's keys: "Mod K" is Ctrl + K, or ⌘ + K. */
export function keysHere(keys: string): string {
  const written = isApple()
    ? keys.replace('Mod', '⌘').replace('Alt', '⌥').replace('Shift', '⇧')
    : keys.replace('Mod', 'Ctrl');
  return written.replaceAll(' ', ' + ');
}
