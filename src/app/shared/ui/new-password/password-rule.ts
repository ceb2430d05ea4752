export const passwordLength = 12;

/** What keeps a password from being taken, or null. Strength is only a hint; length is the rule. */
export function passwordProblem(password: string): string | null {
  if (!password) return 'Choose a password.';
  const missing = passwordLength - Array.from(password).length;
  if (missing <= 0) return null;
  return missing === 1 ? 'One character more.' : `${missing} characters more.`;
}
