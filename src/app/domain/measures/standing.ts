import type { MeasureRights } from './measure';
import { inOrder } from '../words/in-order';

/** Whether a measure may be shown, and if not, why. */
export type Standing =
  | { readonly kind: 'shown'; readonly until: string | null; readonly isOwn: boolean }
  | { readonly kind: 'expired'; readonly on: string }
  | { readonly kind: 'not_covered' }
  | { readonly kind: 'missing' };

/** Later days first; one without end before all. */
const byEnd = (one: MeasureRights, other: MeasureRights): number =>
  inOrder(other.expiresOn ?? '9999-12-31', one.expiresOn ?? '9999-12-31');

/**
 * What the records of one measure say on a day ('YYYY-MM-DD', in UTC, as the database reckons):
 * one that holds is enough. Twin: private.measures_shown_by.
 */
export function standingOf(records: readonly MeasureRights[], today: string): Standing {
  const covered = records.filter(({ commercialUse }) => commercialUse).sort(byEnd);
  const [longest] = covered;
  if (!longest) return { kind: records.length > 0 ? 'not_covered' : 'missing' };
  const { expiresOn, isOwn } = longest;
  return expiresOn === null || expiresOn >= today
    ? { kind: 'shown', until: expiresOn, isOwn }
    : { kind: 'expired', on: expiresOn };
}
