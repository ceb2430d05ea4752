import { required, schema, type SchemaPath, validate } from '@angular/forms/signals';
import { type CrisisResource, isHttpsAddress } from '../../domain/coaches/coach';

export interface CrisisDraft {
  name: string;
  contact: string;
  url: string;
  note: string;
  locale: string;
  verifiedOn: string;
}

export const draftOf = (resource: CrisisResource | null, today: string): CrisisDraft => ({
  name: resource?.name ?? '',
  contact: resource?.contact ?? '',
  url: resource?.url ?? '',
  note: resource?.note ?? '',
  locale: resource?.locale ?? 'en',
  verifiedOn: resource?.verifiedOn ?? today,
});

export function resourceOf(draft: CrisisDraft): CrisisResource {
  const [url, note] = [draft.url.trim(), draft.note.trim()];
  return {
    name: draft.name.trim(),
    contact: draft.contact.trim(),
    ...(url ? { url } : {}),
    ...(note ? { note } : {}),
    locale: draft.locale.trim(),
    verifiedOn: draft.verifiedOn,
  };
}

/** Whether both say the same, in whatever order they are stored. */
export const isSameResource = (one: CrisisResource, other: CrisisResource): boolean =>
  JSON.stringify(draftOf(one, '')) === JSON.stringify(draftOf(other, ''));

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag.trim()).length === 1;
  } catch {
    return false;
  }
};

const refuse = (path: SchemaPath<string>, message: string, isBad: (text: string) => boolean) =>
  validate(path, ({ value }) => (value() && isBad(value()) ? { kind: 'refused', message } : null));

/** `today` is the latest day on which something can have been checked. */
export const crisisSchema = (today: () => string) =>
  schema<CrisisDraft>((path) => {
    required(path.name, { message: 'A name is needed.' });
    required(path.contact, { message: 'A number or another way to reach them is needed.' });
    required(path.locale, { message: 'Which language do they speak?' });
    required(path.verifiedOn, { message: 'When did you last make sure of it?' });
    for (const text of [path.name, path.contact]) {
      refuse(text, 'At most 200 characters.', (value) => value.length > 200);
    }
    refuse(path.note, 'At most 500 characters.', (value) => value.length > 500);
    refuse(path.url, 'An address that starts with https://.', (url) => !isHttpsAddress(url.trim()));
    refuse(path.locale, 'A language tag like en, en-GB or pl.', (tag) => !isLanguage(tag));
    refuse(path.verifiedOn, 'That day has not come yet.', (day) => day > today());
  });
