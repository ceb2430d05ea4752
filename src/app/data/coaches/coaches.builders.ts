import type { Coach, CrisisResource } from '../../domain/coaches/coach';

export const someResource = (rest: Partial<CrisisResource> = {}): CrisisResource => ({
  name: 'Night line',
  contact: '116 123',
  locale: 'en-GB',
  verifiedOn: '2026-11-01',
  ...rest,
});

export const someCoach = (rest: Partial<Coach> = {}): Coach => ({
  id: 'coach-1',
  displayName: 'Noor',
  practiceName: 'Quiet Room',
  timeZone: 'Europe/Warsaw',
  language: 'english',
  crisisResources: [someResource()],
  revision: 1,
  ...rest,
});
