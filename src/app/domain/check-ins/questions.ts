import { allItems, type FormDefinition, type FormItem } from '../forms';

/** Every scale of a check-in is a dimension. */
export const isDimension = ({ type }: FormItem): boolean => type === 'scale';

export const dimensionsOf = (definition: FormDefinition): readonly FormItem[] =>
  allItems(definition).filter(isDimension);

/** The short name of a dimension, or all it asks where it has none. */
export const nameOf = ({ label, text }: FormItem): string => label ?? text;

export const itemWith = (
  definition: FormDefinition,
  role: NonNullable<FormItem['role']>,
): FormItem | undefined => allItems(definition).find((item) => item.role === role);

/** Whether a question is asked of a client who chose these. What has an answer stays in sight. */
export const isAskedOf = (
  { linkId, optIn }: FormItem,
  optedIn: readonly string[],
  isAnswered = false,
): boolean => optIn !== true || optedIn.includes(linkId) || isAnswered;

/** The names of the dimensions that come with Attune, for lists that carry values only. */
const knownNames: Readonly<Record<string, string>> = {
  seen: 'Seen',
  heard: 'Heard',
  understood: 'Understood',
  safe: 'Safe to feel',
  trust: 'Trust',
  affection: 'Affection',
  desire: 'Desire',
  present: 'Present',
};

/** Values by their names, in the order of the check-in: the eight as they come, then a coach's own. */
export function namedValues(
  values: Readonly<Record<string, number>>,
  names: Readonly<Record<string, string>> = {},
): readonly { readonly linkId: string; readonly name: string; readonly value: number }[] {
  const order = Object.keys(knownNames);
  const place = (linkId: string) => order.indexOf(linkId) >>> 0;
  return Object.entries(values)
    .map(([linkId, value]) => ({ linkId, name: nameIn(names, linkId), value }))
    .sort((one, other) => place(one.linkId) - place(other.linkId));
}

const nameIn = (names: Readonly<Record<string, string>>, linkId: string): string =>
  [names, knownNames].find((known) => Object.hasOwn(known, linkId))?.[linkId] ?? 'Own question';
