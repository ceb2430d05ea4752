import { required, schema, type SchemaPath, validate } from '@angular/forms/signals';
import { isCalendarDay } from '../../../domain/forms';
import { rightsLimits, type RightsText } from '../../../domain/measures/measure';
import { dayInWords } from '../../../domain/calendar/day-words';
import type { Difference } from '../../../shared/ui/two-versions/two-versions';

/** What stands in the form: the day is as typed, and empty without end. */
export interface RightsDraft {
  holder: string;
  basis: string;
  territory: string;
  commercialUse: boolean;
  expiresOn: string;
  evidence: string;
}

export const emptyRights: RightsDraft = {
  holder: '',
  basis: '',
  territory: '',
  commercialUse: false,
  expiresOn: '',
  evidence: '',
};

export const draftOf = ({ expiresOn, ...text }: RightsText): RightsDraft => ({
  holder: text.holder,
  basis: text.basis,
  territory: text.territory,
  commercialUse: text.commercialUse,
  expiresOn: expiresOn ?? '',
  evidence: text.evidence,
});

export const textOf = (draft: RightsDraft): RightsText => ({
  holder: draft.holder.trim(),
  basis: draft.basis.trim(),
  territory: draft.territory.trim(),
  commercialUse: draft.commercialUse,
  expiresOn: draft.expiresOn === '' ? null : draft.expiresOn,
  evidence: draft.evidence.trim(),
});

export const isSame = (one: RightsDraft, other: RightsDraft): boolean =>
  JSON.stringify(textOf(one)) === JSON.stringify(textOf(other));

export const rightsSchema = schema<RightsDraft>((path) => {
  const needed = (at: SchemaPath<string>, most: number, message: string) => {
    required(at, { message });
    validate(at, ({ value }) =>
      value() !== '' && value().trim() === '' ? { kind: 'blank', message } : tooLong(value(), most),
    );
  };
  needed(path.holder, rightsLimits.holder, 'Who holds the rights to it?');
  needed(path.basis, rightsLimits.basis, 'What allows you to use it?');
  validate(path.territory, ({ value }) => tooLong(value(), rightsLimits.territory));
  validate(path.evidence, ({ value }) => tooLong(value(), rightsLimits.evidence));
  validate(path.expiresOn, ({ value }) =>
    value() === '' || isCalendarDay(value())
      ? null
      : { kind: 'day', message: 'Choose a day, or leave it empty.' },
  );
});

const tooLong = (text: string, most: number) =>
  Array.from(text.trim()).length > most
    ? { kind: 'tooLong', message: `At most ${most} characters.` }
    : null;

const fields: readonly {
  readonly label: string;
  readonly words: (text: RightsText) => string;
}[] = [
  { label: 'Holder', words: ({ holder }) => holder },
  { label: 'Ground', words: ({ basis }) => basis },
  { label: 'Where', words: ({ territory }) => territory },
  { label: 'Paid work', words: ({ commercialUse }) => (commercialUse ? 'Covered' : 'Not covered') },
  {
    label: 'Until',
    words: ({ expiresOn }) => (expiresOn ? dayInWords(expiresOn) : 'Without end'),
  },
  { label: 'Proof', words: ({ evidence }) => evidence },
];

/** Where two records differ, in words. */
export const differences = (mine: RightsText, theirs: RightsText): readonly Difference[] =>
  fields
    .map(({ label, words }) => ({ label, mine: words(mine), theirs: words(theirs) }))
    .filter((row) => row.mine !== row.theirs);
