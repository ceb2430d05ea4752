/** Longer than Auth takes for an address that has no account, in milliseconds. */
const evenMs = 1000;

/**
 * What was asked, no sooner than after a second, so that a screen tells nobody by its speed whether an address has an
 * account. A failure comes at once.
 * @param isSecret whether an answer is one that must not tell
 */
export async function inConstantTime<T>(
  asked: Promise<T>,
  isSecret: (answer: T) => boolean = () => true,
): Promise<T> {
  const even = new Promise((resolve) => setTimeout(resolve, evenMs));
  const answer = await asked;
  if (isSecret(answer)) await even;
  return answer;
}
