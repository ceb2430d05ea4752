import type { Programme, ProgrammeItem } from '../../domain/programmes/programme';

export const anItem = (rest: Partial<ProgrammeItem> = {}): ProgrammeItem => ({
  libraryPracticeId: 'practice-1',
  delivery: 'at_once',
  onDate: null,
  days: null,
  ...rest,
});

export const aProgramme = (rest: Partial<Programme> = {}): Programme => ({
  id: 'programme-1',
  title: 'First weeks',
  description: 'A gentle beginning.',
  items: [anItem(), anItem({ libraryPracticeId: 'practice-2', delivery: 'after_previous' })],
  archivedAt: null,
  revision: 1,
  ...rest,
});
