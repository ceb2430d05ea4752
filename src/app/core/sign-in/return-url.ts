/** A way back that stays in this app: a path from the root, and never another origin's address. */
export function safeReturnUrl(url: string | null | undefined): string | null {
  if (!url?.startsWith('/')) return null;
  const target = URL.canParse(url, location.origin) ? new URL(url, location.origin) : null;
  if (target?.origin !== location.origin) return null;
  return `${target.pathname}${target.search}`;
}
