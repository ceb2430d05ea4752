import type { Win } from '../../domain/wins/win';

export const aWin = (differs: Partial<Win> = {}): Win => ({
  kind: 'practice_log',
  id: 'win-1',
  at: '2026-11-20T20:00:00Z',
  words: 'We laughed in the kitchen.',
  practiceId: 'practice-1',
  practiceTitle: 'Six breaths',
  visibility: 'coach',
  ...differs,
});
