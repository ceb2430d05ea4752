const place = 'attune-device';
let here: string | undefined;

/** A random name of this device, so that its own saves are told from another's. It says nothing about anybody. */
export function thisDevice(): string {
  here ??= kept() ?? crypto.randomUUID();
  return here;
}

function kept(): string | undefined {
  try {
    const known = localStorage.getItem(place) ?? crypto.randomUUID();
    localStorage.setItem(place, known);
    return known;
  } catch {
    // A browser that keeps nothing gets a new name a page.
    return undefined;
  }
}
