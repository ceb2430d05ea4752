/** The database has the same rule. */
const allowed = /^(https?:\/\/|mailto:)[^\s"<>\\]+$/i;

/** Whether a link may be kept and followed: web and mail, nothing that could run. */
export const isSafeLink = (href: unknown): href is string =>
  typeof href === 'string' && allowed.test(href);

/** What a person typed as an address, completed; null when it can't be one. */
export function linkFrom(typed: string): string | null {
  const address = typed.trim();
  if (allowed.test(address)) return address;
  const guess = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(address)
    ? `mailto:${address}`
    : `https://${address}`;
  const looksLikeAddress = /^[^\s:/]+\.[^\s:]{2,}$/.test(address);
  return looksLikeAddress && allowed.test(guess) ? guess : null;
}
