import type { UnusualCheckIn } from '../../domain/unusual-check-ins/unusual-check-in';

export const anUnusualCheckIn = (differs: Partial<UnusualCheckIn> = {}): UnusualCheckIn => ({
  clientId: 'client-1',
  clientName: 'Adaeze Obi',
  assignmentId: 'check-in-1',
  onDate: '2026-11-16',
  linkId: 'affection',
  label: 'Affection',
  value: 10,
  low: 2.61,
  high: 6.34,
  rule: 'outside',
  ...differs,
});
