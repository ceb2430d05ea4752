import { required, schema, validate } from '@angular/forms/signals';
import type { ClientFields, ClientStatus } from '../../../domain/clients/client';
import { cleanEmail, visible } from '../../../domain/words/fold';
import { clientLimits, looksLikeEmail, tagsIn } from '../../../domain/clients/client-fields';

/** What stands in the form: empty fields are '', tags are one line of text. */
export interface ClientDraft {
  name: string;
  preferredName: string;
  pronouns: string;
  email: string;
  status: ClientStatus;
  tags: string;
}

export const emptyDraft: ClientDraft = {
  name: '',
  preferredName: '',
  pronouns: '',
  email: '',
  status: 'active',
  tags: '',
};

export const draftOf = (fields: ClientFields): ClientDraft => ({
  name: fields.name,
  preferredName: fields.preferredName ?? '',
  pronouns: fields.pronouns ?? '',
  email: fields.email ?? '',
  status: fields.status,
  tags: fields.tags.join(', '),
});

const orNull = (text: string): string | null => visible(text).trim() || null;

export const fieldsOf = (draft: ClientDraft): ClientFields => ({
  name: visible(draft.name).trim(),
  preferredName: orNull(draft.preferredName),
  pronouns: orNull(draft.pronouns),
  email: cleanEmail(draft.email) || null,
  status: draft.status,
  tags: tagsIn(draft.tags),
});

const tooLong = (text: string, most: number) =>
  Array.from(text.trim()).length > most
    ? { kind: 'tooLong', message: `At most ${most} characters.` }
    : null;

/** Lengths are counted as the database counts them: in whole characters of any script. */
export const clientSchema = schema<ClientDraft>((path) => {
  required(path.name, { message: 'A name is needed, whatever you call each other.' });
  validate(path.name, ({ value }) =>
    value() !== '' && visible(value()).trim() === ''
      ? { kind: 'blank', message: 'A name is needed, whatever you call each other.' }
      : tooLong(value(), clientLimits.name),
  );
  validate(path.preferredName, ({ value }) => tooLong(value(), clientLimits.preferredName));
  validate(path.pronouns, ({ value }) => tooLong(value(), clientLimits.pronouns));
  validate(path.email, ({ value }) =>
    value().trim() === '' || looksLikeEmail(cleanEmail(value()))
      ? tooLong(value(), clientLimits.email)
      : { kind: 'email', message: 'This does not look like an e-mail address yet.' },
  );
});
