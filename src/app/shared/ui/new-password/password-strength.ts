import { zxcvbn, zxcvbnOptions } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

zxcvbnOptions.setOptions({ dictionary, graphs: adjacencyGraphs });

/** How hard a password is to guess, 0 to 4. Loaded lazily: the dictionary is large. */
export function strengthOf(password: string, personal: readonly string[]): number {
  return zxcvbn(password.slice(0, 100), [...personal]).score;
}
