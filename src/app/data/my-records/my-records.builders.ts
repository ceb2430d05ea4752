import type { CrisisResource } from '../../domain/coaches/coach';
import type { MyRecord } from '../../domain/my-records/my-record';

/** Test data. */
export const aResource = (partial: Partial<CrisisResource> = {}): CrisisResource => ({
  name: 'Night Line',
  contact: '0800 123 456',
  locale: 'en-GB',
  verifiedOn: '2026-10-01',
  ...partial,
});

export const aRecord = (partial: Partial<MyRecord> = {}): MyRecord => ({
  clientId: '00000000-0000-4000-8000-0000000000b1',
  coachId: '00000000-0000-4000-8000-0000000000c1',
  name: 'Adaeze Obi',
  preferredName: 'Adaeze',
  pronouns: null,
  coachName: 'Noor',
  practiceName: 'Quiet Room',
  coachTimeZone: 'Europe/London',
  coachHasLeft: false,
  crisisResources: [aResource()],
  ...partial,
});
