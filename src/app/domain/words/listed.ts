/** "Monday", "Monday and Thursday", "Monday, Thursday and Sunday"; nothing of none. Also read back, so no locale's way of it. */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const before = words.slice(0, -1);
  const final = words.at(-1) ?? '';
  return before.length > 0 ? `${before.join(', ')} ${last} ${final}` : final;
}
