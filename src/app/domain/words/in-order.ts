/**
 * Sorts what is data and no language: days, instants of one form, ids. Negative where the first comes first. A locale's
 * order, which `localeCompare` gives, is for titles and names.
 */
export const inOrder = (one: string, other: string): number =>
  one === other ? 0 : one < other ? -1 : 1;
