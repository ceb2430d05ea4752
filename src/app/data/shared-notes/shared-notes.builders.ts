import type { SharedNote } from '../../domain/shared-notes/shared-note';
import { aDocument } from '../notes/notes.builders';

/** Test data: a summary, sent and not read yet unless told otherwise. */
export const aSharedNote = (partial: Partial<SharedNote> = {}): SharedNote => ({
  id: '22222222-2222-4222-8222-222222222222',
  clientId: 'client-1',
  body: aDocument('Try the hug most evenings.'),
  text: 'Try the hug most evenings.',
  sentAt: '2026-11-20T10:00:00Z',
  withdrawnAt: null,
  readAt: null,
  ...partial,
});
