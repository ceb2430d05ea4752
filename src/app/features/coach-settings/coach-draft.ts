import { required, schema, validate } from '@angular/forms/signals';
import type { Coach, SearchLanguage } from '../../domain/coaches/coach';
import type { Difference } from '../../shared/ui/two-versions/two-versions';

/** What stands in the form of a coach's own names. */
export interface CoachDraft {
  displayName: string;
  practiceName: string;
  timeZone: string;
  language: SearchLanguage;
}

export const coachDraft = (coach: Coach): CoachDraft => ({
  displayName: coach.displayName,
  practiceName: coach.practiceName,
  timeZone: coach.timeZone,
  language: coach.language,
});

export const trimmed = (draft: CoachDraft): CoachDraft => ({
  ...draft,
  displayName: draft.displayName.trim(),
  practiceName: draft.practiceName.trim(),
});

const labels: Readonly<Record<keyof CoachDraft, string>> = {
  displayName: 'Your name',
  practiceName: 'Practice',
  timeZone: 'Time zone',
  language: 'Language of your notes',
};

/** Where what was typed differs from what is stored, in words. */
export function coachDifferences(one: CoachDraft, other: CoachDraft): readonly Difference[] {
  const [mine, theirs] = [trimmed(one), trimmed(other)];
  const fields = ['displayName', 'practiceName', 'timeZone', 'language'] as const;
  return fields
    .map((field) => ({ label: labels[field], mine: mine[field], theirs: theirs[field] }))
    .filter((row) => row.mine !== row.theirs);
}

export const isSameCoach = (one: CoachDraft, other: CoachDraft): boolean =>
  coachDifferences(one, other).length === 0;

const most = 200;
const tooLong = (text: string) =>
  Array.from(text.trim()).length > most
    ? { kind: 'tooLong', message: `At most ${most} characters.` }
    : null;

export const coachSchema = schema<CoachDraft>((path) => {
  required(path.displayName, { message: 'Your clients need a name for you.' });
  validate(path.displayName, ({ value }) => tooLong(value()));
  validate(path.practiceName, ({ value }) => tooLong(value()));
});
