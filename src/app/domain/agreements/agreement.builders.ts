import type { Agreement } from './agreement';

export const anAgreement = (partial: Partial<Agreement> = {}): Agreement => ({
  place: { kind: 'note', id: 'note-1' },
  text: 'A walk on Sunday',
  at: '2026-11-19T10:00:00Z',
  done: null,
  isShared: false,
  own: null,
  isTold: false,
  other: null,
  ...partial,
});
