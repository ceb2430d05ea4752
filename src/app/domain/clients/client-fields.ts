import type { ClientFields } from './client';

/** The database's bounds, in Unicode code points. */
export const clientLimits = { name: 200, preferredName: 200, pronouns: 60, email: 320, tags: 20 };

/** The same form the database asks for: something, one @, something, no blank. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text.trim());

/** One tag a comma; blanks around and repetitions fall away. */
export function tagsIn(text: string): readonly string[] {
  const tags = text.split(',').map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, clientLimits.tags);
}

/** The fields in which two versions of a client differ. */
export function differingFields(
  one: ClientFields,
  other: ClientFields,
): readonly (keyof ClientFields)[] {
  const fields = ['name', 'preferredName', 'pronouns', 'email', 'status', 'tags'] as const;
  return fields.filter((field) => String(one[field] ?? '') !== String(other[field] ?? ''));
}
