import type { Waiting } from '../../domain/coach-today/waiting';

export const someWaiting = (rest: Partial<Waiting> = {}): Waiting => ({
  kind: 'intake_to_read',
  clientId: 'client-1',
  clientName: 'Yuki Tanabe',
  assignmentId: 'assignment-1',
  formTitle: 'Intake',
  at: '2026-11-20T10:00:00Z',
  liveTopics: 0,
  expired: false,
  practice: null,
  logId: null,
  logRevision: null,
  words: null,
  itemId: null,
  ...rest,
});
